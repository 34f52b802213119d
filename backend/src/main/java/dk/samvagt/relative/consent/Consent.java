package dk.samvagt.relative.consent;

import dk.samvagt.relative.ConsentTopic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a citizen lets a relative see something, until it is withdrawn. Never deleted. */
@Entity
public class Consent {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private UUID relativeId;
    private String citizen;

    @Enumerated(EnumType.STRING)
    private ConsentTopic topic;

    private LocalDate givenOn;
    private Instant notedAt;
    private String notedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    protected Consent() {}

    /** The citizen lets the relative see it, from the day given. */
    public Consent(
            String team, UUID relative, String citizen, ConsentTopic topic, LocalDate givenOn, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.relativeId = relative;
        this.citizen = citizen;
        this.topic = topic;
        this.givenOn = givenOn;
        this.notedAt = at;
        this.notedBy = by;
    }

    /** The citizen has withdrawn it; what has ended stays as it ended. */
    public void withdraw(LocalDate on, Instant at, String by) {
        end(Ending.WITHDRAWN, on, at, by);
    }

    void end(Ending ending, LocalDate on, Instant at, String by) {
        if (stands()) {
            this.ending = ending;
            this.endedOn = on;
            this.endedAt = at;
            this.endedBy = by;
        }
    }

    void moveTo(UUID relative) {
        this.relativeId = relative;
    }

    boolean stands() {
        return ending == null;
    }

    /** True where the citizen said no more after the other consent was noted. */
    boolean wasWithdrawnAfter(Consent other) {
        return ending == Ending.WITHDRAWN && endedAt != null && !endedAt.isBefore(other.notedAt);
    }

    boolean isAboutTheSameAs(Consent other) {
        return citizen.equals(other.citizen) && topic == other.topic;
    }

    public ConsentTopic topic() {
        return topic;
    }

    public UUID relative() {
        return relativeId;
    }

    public String citizen() {
        return citizen;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    ConsentView view() {
        return new ConsentView(citizen, topic, stands(), givenOn, notedBy, endedOn, endedBy, ending);
    }
}
