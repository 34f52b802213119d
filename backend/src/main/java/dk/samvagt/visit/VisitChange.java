package dk.samvagt.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen needs otherwise than planned; null keeps what is. Also the body of the request.
 *
 * @param date the new day
 * @param minutes the new length in minutes, 1 to 1440
 * @param earliestStart the new earliest start
 * @param latestStart the new latest start
 * @param declined true where the citizen does not want the visit, false where they want it after all
 * @param reason the professional reason
 */
public record VisitChange(
        @Nullable LocalDate date,
        @Nullable @Min(1) @Max(1440) Integer minutes,
        @Nullable LocalTime earliestStart,
        @Nullable LocalTime latestStart,
        @Nullable Boolean declined,
        @NotBlank @Size(max = 500) String reason) {

    /** Without the reason, which may tell of a citizen's health. */
    @Override
    public String toString() {
        return "VisitChange";
    }
}
