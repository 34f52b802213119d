package dk.samvagt.relative.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as a person writes them.
 *
 * @param version the version that was seen, where they are written anew
 * @param citizen id of the citizen
 * @param relative id of the relative who was there
 * @param heldOn the day of the talk; today where left out
 * @param present who was there
 * @param agreed what was agreed
 * @param plan what happens now
 * @param options what else could be done
 */
@Schema(name = "NewAgreementMinutes")
record MinutesBody(
        @Nullable Integer version,
        @NotBlank @Size(max = 100) String citizen,
        @Nullable UUID relative,
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = 500) String present,
        @Nullable @Size(max = 4000) String agreed,
        @Nullable @Size(max = 4000) String plan,
        @Nullable @Size(max = 4000) String options) {

    MinutesText text(LocalDate today) {
        return new MinutesText(heldOn == null ? today : heldOn, present, agreed, plan, options);
    }

    /** Only whom they are about. */
    @Override
    public String toString() {
        return "MinutesBody[" + citizen + "]";
    }
}
