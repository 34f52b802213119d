package dk.samvagt.relative.book;

import dk.samvagt.relative.ContactBookMessage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in the contact book. It stays as it was written. */
@Entity
public class BookMessage {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private UUID relativeId;
    private String citizen;
    private Instant at;
    private boolean fromRelative;
    private String name;
    private String message;
    private @Nullable Instant readAt;
    private @Nullable String readBy;

    protected BookMessage() {}

    /** Somebody writes. */
    public BookMessage(Thread thread, boolean fromRelative, String name, String message, Instant at) {
        this.id = UUID.randomUUID();
        this.team = thread.team();
        this.relativeId = thread.relative();
        this.citizen = thread.citizen();
        this.fromRelative = fromRelative;
        this.name = name;
        this.message = message;
        this.at = at;
    }

    /** The other side has read it; the first time counts. */
    public void read(Instant when, String by) {
        if (readAt == null) {
            readAt = when;
            readBy = by;
        }
    }

    void moveTo(UUID relative) {
        relativeId = relative;
    }

    Thread thread() {
        return new Thread(team, relativeId, citizen);
    }

    Instant at() {
        return at;
    }

    ContactBookMessage told() {
        return new ContactBookMessage(id, at, fromRelative, name, message, readAt, readBy);
    }

    /** Whose book it is: one relative's with the team, about one citizen. */
    public record Thread(String team, UUID relative, String citizen) {}
}
