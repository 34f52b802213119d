package dk.samvagt.relative.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day otherwise than agreed.
 *
 * @param version the version that was seen
 * @param date the day
 * @param reason why
 */
record AgreementDay(
        @NotNull Integer version,
        @NotNull LocalDate date,
        @Nullable @Size(max = 1000) String reason) {

    /** Without the reason. */
    @Override
    public String toString() {
        return "AgreementDay[" + date + "]";
    }
}
