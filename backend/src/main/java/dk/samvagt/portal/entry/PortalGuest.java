package dk.samvagt.portal.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relative for whom the team has opened a page. */
@Entity
public class PortalGuest {

    @Id
    private UUID relativeId;

    @Version
    private Integer version;

    private String team;
    private boolean demo;
    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PageLanguage language;

    private boolean largeText;
    private @Nullable Instant seenAt;

    protected PortalGuest() {}

    /** The team opens the page. */
    PortalGuest(String team, UUID relative, Instant at, String by, boolean demo) {
        this.relativeId = relative;
        this.team = team;
        this.openedAt = at;
        this.openedBy = by;
        this.demo = demo;
    }

    /** The team opens it, where it was closed. */
    void open(Instant at, String by) {
        if (closedAt != null) {
            openedAt = at;
            openedBy = by;
            closedAt = null;
        }
    }

    /** The team closes it; who is signed in is not any more. */
    void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    /** True where a sign-in of that time counts. */
    boolean isOpenFor(Instant signedInAt) {
        return closedAt == null && !signedInAt.isBefore(openedAt);
    }

    void prefers(PageLanguage language, boolean largeText) {
        this.language = language;
        this.largeText = largeText;
    }

    void seen(Instant at) {
        seenAt = at;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isDemo() {
        return demo;
    }

    UUID relative() {
        return relativeId;
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    @Nullable
    PageLanguage language() {
        return language;
    }

    boolean largeText() {
        return largeText;
    }

    @Nullable
    Instant seenAt() {
        return seenAt;
    }
}
