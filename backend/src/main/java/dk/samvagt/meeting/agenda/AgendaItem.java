package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing on a meeting's agenda, and what was said and decided about it. */
@Entity
public class AgendaItem {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private UUID meetingId;
    private int position;
    private String key;

    @Enumerated(EnumType.STRING)
    private TopicKind kind;

    private @Nullable String text;
    private @Nullable String citizen;
    private @Nullable UUID needId;
    private @Nullable UUID followUpId;
    private @Nullable Integer visits;
    private @Nullable String addedBy;

    @Embedded
    private @Nullable Written written;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable Instant releasedAt;
    private @Nullable String releasedBy;

    protected AgendaItem() {}

    /** What has gathered by itself, as the meeting begins. */
    static AgendaItem of(String team, UUID meeting, int position, AgendaTopic topic) {
        AgendaItem item = new AgendaItem();
        item.id = UUID.randomUUID();
        item.team = team;
        item.meetingId = meeting;
        item.position = position;
        item.key = topic.key();
        item.kind = topic.kind();
        item.text = topic.text();
        item.citizen = topic.citizen();
        item.visits = topic.visits();
        item.outcome = Outcome.OPEN;
        if (topic.kind() == TopicKind.NEED) {
            item.needId = topic.subject();
        } else if (topic.kind() == TopicKind.FOLLOW_UP) {
            item.followUpId = topic.subject();
        }
        return item;
    }

    /** What a member wants to talk about. */
    static AgendaItem own(String team, UUID meeting, int position, String text, @Nullable String citizen, String by) {
        UUID id = UUID.randomUUID();
        AgendaItem item =
                of(team, meeting, position, AgendaTopic.of("own:" + id, TopicKind.OWN, Call.TEAM, citizen, text));
        item.id = id;
        item.addedBy = by;
        return item;
    }

    /** Where it stands in the meeting that begins. */
    void takePlace(int place) {
        position = place;
    }

    /** No meeting got to it: it is on the agenda of one more, and stays in the minutes of this one. */
    AgendaItem comeAgain(UUID meeting, int place) {
        outcome = Outcome.CARRIED_ON;
        AgendaItem again =
                of(team, meeting, place, new AgendaTopic(key, kind, Call.NEXT, null, citizen, null, visits, text));
        again.addedBy = addedBy;
        return again;
    }

    /**
     * Writes down what was said. What was settled keeps its decision, with who and when.
     *
     * @throws ProblemException {@code ITEM_IS_SETTLED}
     */
    void write(Written words) {
        if (outcome.isSettled() && !words.decidesAs(written())) {
            throw new ProblemException(MeetingProblem.ITEM_IS_SETTLED);
        }
        written = words;
    }

    /**
     * The meeting is through with it.
     *
     * @throws ProblemException {@code ITEM_IS_SETTLED}
     */
    void settle(Outcome what, Instant at, String by) {
        if (outcome.isSettled()) {
            throw new ProblemException(MeetingProblem.ITEM_IS_SETTLED);
        }
        outcome = what;
        settledAt = at;
        settledBy = by;
    }

    /**
     * The meeting takes it up once more: what was settled was a mistake, and nobody is shown it any more.
     *
     * @throws ProblemException {@code DECISION_COUNTS} where a later meeting has taken it up
     */
    void reopen() {
        if (outcome == Outcome.CARRIED_ON) {
            throw new ProblemException(MeetingProblem.DECISION_COUNTS);
        }
        outcome = Outcome.OPEN;
        settledAt = null;
        settledBy = null;
        takeBack();
    }

    /** True where the meeting agreed on something, which the relative it is about may then be shown. */
    boolean isAgreed() {
        return outcome.isAnswer() && written().decides();
    }

    /** The relative it is about may read it. */
    void release(Instant at, String by) {
        releasedAt = at;
        releasedBy = by;
    }

    /** The relative may not read it any more. */
    void takeBack() {
        releasedAt = null;
        releasedBy = null;
    }

    UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    UUID meeting() {
        return meetingId;
    }

    int position() {
        return position;
    }

    String key() {
        return key;
    }

    TopicKind kind() {
        return kind;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    String citizen() {
        return citizen;
    }

    @Nullable
    UUID need() {
        return needId;
    }

    @Nullable
    UUID followUp() {
        return followUpId;
    }

    @Nullable
    Integer visits() {
        return visits;
    }

    @Nullable
    String addedBy() {
        return addedBy;
    }

    Written written() {
        return written == null ? Written.NOTHING : written;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
