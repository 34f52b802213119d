package dk.samvagt.relative.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * It ends or fails.
 *
 * @param version the version that was seen
 * @param reason why
 * @param from the first day without it; today where left out, never earlier
 */
record AgreementStop(
        @NotNull Integer version,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate from) {

    /** Without the reason. */
    @Override
    public String toString() {
        return "AgreementStop[" + from + "]";
    }
}
