package dk.samvagt.relative.need;

import dk.samvagt.relative.NeedAnswer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The team's answer.
 *
 * @param version the version that was seen
 * @param decision what was decided
 * @param owner id of the member who sees to it; left out, the one who answers does, a member or an advisor
 * @param due when it is followed up; today or later
 */
record NeedDecision(
        @NotNull Integer version,
        @NotBlank @Size(max = 2000) String decision,
        @Nullable String owner,
        @NotNull LocalDate due) {

    NeedAnswer ownedBy(String one) {
        return new NeedAnswer(decision.strip(), one, due);
    }

    /** Without the decision. */
    @Override
    public String toString() {
        return "NeedDecision[" + owner + ", " + due + "]";
    }
}
