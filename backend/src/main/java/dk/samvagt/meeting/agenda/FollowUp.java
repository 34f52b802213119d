package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a member does something by a day, decided at a meeting. */
@Entity
class FollowUp {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private UUID meetingId;
    private String what;
    private String owner;
    private LocalDate due;
    private @Nullable String citizen;
    private Instant madeAt;
    private String madeBy;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private @Nullable String outcome;

    protected FollowUp() {}

    /**
     * A member takes it on.
     *
     * @throws ProblemException {@code FOLLOW_UP_IN_THE_PAST}
     */
    FollowUp(AgendaItem item, String team, String what, String owner, LocalDate due, Instant at, String by) {
        requireToCome(due, at);
        this.id = UUID.randomUUID();
        this.team = team;
        this.meetingId = item.meeting();
        this.what = what;
        this.owner = owner;
        this.due = due;
        this.citizen = item.citizen();
        this.madeAt = at;
        this.madeBy = by;
    }

    /** It is done; a second time changes nothing. */
    void done(@Nullable String how, Instant at, String by) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = by;
            outcome = how;
        }
    }

    /** True where this very one has told so before. */
    boolean isDone(@Nullable String how, String by) {
        return doneAt != null && by.equals(doneBy) && Objects.equals(how, outcome);
    }

    /** That it was done was a mistake; what was done before that day and time stays done. */
    void notDoneSince(Instant mistake) {
        if (doneAt != null && !doneAt.isBefore(mistake)) {
            doneAt = null;
            doneBy = null;
            outcome = null;
        }
    }

    /** True where the item was settled with this, and nobody has touched it since. */
    boolean isPromisedBy(AgendaItem item) {
        Written written = item.written();
        return meetingId.equals(item.meeting())
                && currentVersion() == 0
                && written.decides()
                && what.equals(Objects.requireNonNull(written.decision()).strip())
                && owner.equals(written.owner())
                && due.equals(written.due())
                && !madeAt.isBefore(Objects.requireNonNull(item.settledAt()));
    }

    /**
     * Somebody does it by another day.
     *
     * @throws ProblemException {@code FOLLOW_UP_IN_THE_PAST}
     */
    void goOn(String newOwner, LocalDate newDue, Instant at) {
        requireToCome(newDue, at);
        owner = newOwner;
        due = newDue;
    }

    private static void requireToCome(LocalDate day, Instant at) {
        if (day.isBefore(LocalDate.ofInstant(at, Copenhagen.ZONE))) {
            throw new ProblemException(MeetingProblem.FOLLOW_UP_IN_THE_PAST, day);
        }
    }

    /** True where it is not done and the day has passed. */
    boolean isOverdue(LocalDate today) {
        return doneAt == null && today.isAfter(due);
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

    String what() {
        return what;
    }

    String owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }

    @Nullable
    String citizen() {
        return citizen;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }
}
