package dk.samvagt.offer.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has visited a partner. Also the body of a request.
 *
 * @param date the day, not after today
 * @param who who went there
 * @param what what came of it
 * @param next when the next visit was agreed, after {@code date}; null for the usual interval
 */
public record NewPartnerVisit(
        @NotNull LocalDate date,
        @NotBlank @Size(max = 200) String who,
        @NotBlank @Size(max = 2000) String what,
        @Nullable LocalDate next) {

    /** Without who and what. */
    @Override
    public String toString() {
        return "NewPartnerVisit[" + date + "]";
    }
}
