package dk.samvagt.relative.talk;

import dk.samvagt.relative.OwnTalk;
import dk.samvagt.relative.TalkInfo;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call or a talk with a relative that is planned as work: it has a visit. Never deleted. */
@Entity
public class RelativeTalk {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    @Embedded
    private TalkOrder talk;

    @Embedded
    private TalkTime time;

    @Enumerated(EnumType.STRING)
    private Interpreting interpreter;

    private String visit;

    @Enumerated(EnumType.STRING)
    private TalkState state;

    private Instant plannedAt;
    private String plannedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected RelativeTalk() {}

    /** Planned now as this visit. */
    public RelativeTalk(
            String team, TalkOrder talk, TalkTime time, Interpreting interpreter, String visit, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.talk = talk;
        this.time = time;
        this.interpreter = interpreter;
        this.visit = visit;
        this.state = TalkState.PLANNED;
        this.plannedAt = at;
        this.plannedBy = by;
    }

    /**
     * They have spoken; a second time changes nothing.
     *
     * @return false where that was known
     */
    boolean hold(Instant at, String by) {
        if (state != TalkState.PLANNED) {
            return false;
        }
        state = TalkState.HELD;
        endedAt = at;
        endedBy = by;
        return true;
    }

    /**
     * Not to be.
     *
     * @throws ProblemException {@code TALK_IS_OVER}
     */
    void callOff(Instant at, String by) {
        refuseOver();
        state = TalkState.CALLED_OFF;
        endedAt = at;
        endedBy = by;
    }

    /**
     * An interpreter comes.
     *
     * @throws ProblemException {@code TALK_IS_OVER}
     */
    void bookInterpreter() {
        refuseOver();
        interpreter = Interpreting.BOOKED;
    }

    public void move(LocalDate date, LocalTime earliest, LocalTime latest) {
        if (state == TalkState.PLANNED) {
            time = new TalkTime(date, earliest, latest);
        }
    }

    /** True where it is to be the same talk, at the same time. */
    boolean isPlannedAs(TalkOrder other, TalkTime at) {
        return state == TalkState.PLANNED
                && talk.citizen().equals(other.citizen())
                && talk.kind() == other.kind()
                && time.equals(at);
    }

    void moveTo(UUID relative) {
        talk = talk.with(relative);
    }

    private void refuseOver() {
        if (state != TalkState.PLANNED) {
            throw new ProblemException(TalkProblem.TALK_IS_OVER);
        }
    }

    /** As those see it who plan the day. */
    public TalkInfo info(Relative with) {
        return new TalkInfo(id, visit, with.id(), with.name(), talk.kind(), talk.place(), talk.member(), spoken(with));
    }

    /** As the relative sees it. */
    public OwnTalk own() {
        return new OwnTalk(talk.kind(), talk.place(), time.date(), time.earliest(), time.latest());
    }

    private Set<String> spoken(Relative with) {
        if (interpreter != Interpreting.NONE) {
            return Set.of();
        }
        String language = talk.language();
        return language == null ? with.languages() : Set.of(language);
    }

    public UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    public String team() {
        return team;
    }

    public UUID relative() {
        return talk.relative();
    }

    TalkOrder order() {
        return talk;
    }

    TalkTime time() {
        return time;
    }

    Interpreting interpreter() {
        return interpreter;
    }

    String visit() {
        return visit;
    }

    TalkState state() {
        return state;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    String plannedBy() {
        return plannedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }
}
