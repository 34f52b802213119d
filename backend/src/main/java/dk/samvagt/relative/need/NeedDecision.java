package dk.samvagt.relative.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The team's answer.
 *
 * @param version the version that was seen
 * @param decision what was decided
 * @param owner id of the member who sees to it
 * @param due when it is followed up; today or later
 */
record NeedDecision(
        @NotNull Integer version,
        @NotBlank @Size(max = 2000) String decision,
        @NotBlank String owner,
        @NotNull LocalDate due) {

    /** Without the decision. */
    @Override
    public String toString() {
        return "NeedDecision[" + owner + ", " + due + "]";
    }
}
