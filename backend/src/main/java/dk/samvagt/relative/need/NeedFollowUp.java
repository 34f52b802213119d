package dk.samvagt.relative.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it went.
 *
 * @param version the version that was seen
 * @param decision what there is to say
 * @param due when to look at it again; left out where that is not needed
 */
record NeedFollowUp(
        @NotNull Integer version,
        @NotBlank @Size(max = 2000) String decision,
        @Nullable LocalDate due) {

    /** Without the words. */
    @Override
    public String toString() {
        return "NeedFollowUp[" + due + "]";
    }
}
