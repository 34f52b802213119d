package dk.samvagt.meeting.agenda;

import dk.samvagt.relative.NeedInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when.
 *
 * @param id the follow-up's id; the need's where it is about a relative's need
 * @param version counts the changes
 * @param aboutNeed true where it is about a relative's need
 * @param what what is to be done, in the words of the decision
 * @param owner id of the member who does it
 * @param ownerName what the member is called
 * @param due by when
 * @param overdue true where the day has passed
 * @param citizen id of the citizen it is about
 * @param citizenName what the citizen is called
 */
@Schema(name = "FollowUp")
record FollowUpView(
        UUID id,
        int version,
        boolean aboutNeed,
        String what,
        String owner,
        String ownerName,
        LocalDate due,
        boolean overdue,
        @Nullable String citizen,
        @Nullable String citizenName) {

    static FollowUpView of(FollowUp one, Names called, LocalDate today) {
        return new FollowUpView(
                one.id(),
                one.currentVersion(),
                false,
                one.what(),
                one.owner(),
                called.member(one.owner()),
                one.due(),
                one.isOverdue(today),
                one.citizen(),
                called.citizen(one.citizen()));
    }

    /** What a member owes a relative; the need has an owner and a day. */
    static FollowUpView of(NeedInfo need, Names called, LocalDate today) {
        LocalDate due = Objects.requireNonNull(need.due());
        String owner = Objects.requireNonNull(need.owner());
        return new FollowUpView(
                need.id(),
                need.version(),
                true,
                need.decision() == null ? "" : need.decision(),
                owner,
                called.member(owner),
                due,
                today.isAfter(due),
                need.citizen(),
                called.citizen(need.citizen()));
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "FollowUpView[" + id + "]";
    }
}
