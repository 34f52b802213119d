package dk.samvagt.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated visit: the help and what has become of it.
 *
 * @param order the help, and when
 * @param declined true where the citizen does not want it; it is then not to be planned
 * @param added who added it by hand and why, or null where it came with the team's files
 * @param changed who last changed or declined it and why, or null
 * @param started when it was started and by which member, or null
 * @param finished when it was finished and by which member, or null
 */
public record VisitInfo(
        VisitOrder order,
        boolean declined,
        @Nullable Note added,
        @Nullable Note changed,
        @Nullable Mark started,
        @Nullable Mark finished) {

    /** The visit's id. */
    public String id() {
        return order.id();
    }

    /** Id of the citizen who is visited. */
    public String citizen() {
        return order.citizen();
    }

    /** The day. */
    public LocalDate date() {
        return order.date();
    }

    /** How far it has come. */
    public VisitState state() {
        if (finished != null) {
            return VisitState.DONE;
        }
        return started != null ? VisitState.STARTED : VisitState.PLANNED;
    }
}
