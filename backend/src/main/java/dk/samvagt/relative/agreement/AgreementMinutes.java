package dk.samvagt.relative.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes of a talk about who does what. */
@Entity
public class AgreementMinutes {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String citizen;

    @Column(name = "relative_id")
    private @Nullable UUID relative;

    @Embedded
    private MinutesText text;

    private Instant writtenAt;
    private String writtenBy;

    protected AgreementMinutes() {}

    /** Written down now. */
    public AgreementMinutes(
            String team, String citizen, @Nullable UUID relative, MinutesText text, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.citizen = citizen;
        this.relative = relative;
        this.text = text;
        this.writtenAt = at;
        this.writtenBy = by;
    }

    void rewrite(MinutesText other, Instant at, String by) {
        text = other;
        writtenAt = at;
        writtenBy = by;
    }

    void moveTo(UUID other) {
        relative = other;
    }

    public UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    String citizen() {
        return citizen;
    }

    @Nullable
    UUID relative() {
        return relative;
    }

    MinutesText text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String writtenBy() {
        return writtenBy;
    }
}
