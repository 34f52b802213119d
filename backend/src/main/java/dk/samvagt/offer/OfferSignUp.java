package dk.samvagt.offer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one gets in.
 *
 * @param needed false where one just comes
 * @param how what to do, or null
 * @param deadline the last day to sign up, or null
 * @param referralBy who must refer, or null where nobody must
 */
public record OfferSignUp(
        @NotNull Boolean needed,
        @Nullable @Size(max = 300) String how,
        @Nullable LocalDate deadline,
        @Nullable @Size(max = 200) String referralBy) {}
