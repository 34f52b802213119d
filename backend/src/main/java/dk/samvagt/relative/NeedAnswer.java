package dk.samvagt.relative;

import java.time.LocalDate;

/**
 * What a team answers to a relative's need.
 *
 * @param decision what was decided
 * @param owner id of the member who sees to it
 * @param due when it is followed up; today or later
 */
public record NeedAnswer(String decision, String owner, LocalDate due) {

    /** Without the decision, which tells of people. */
    @Override
    public String toString() {
        return "NeedAnswer[" + owner + ", " + due + "]";
    }
}
