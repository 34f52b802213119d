package dk.samvagt.relative.given;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer for a relative.
 *
 * @param need id of the need that it may answer
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param offer id of the offer
 * @param told true where the relative has been told already; otherwise it is only suggested
 * @param word a kind word
 * @param followUp when the need is followed up, where telling of the offer answers it
 */
@Schema(name = "NewOfferGiven")
record NewGiven(
        @Nullable UUID need,
        @NotNull UUID relative,
        @NotBlank @Size(max = 100) String citizen,
        @NotBlank @Size(max = 100) String offer,
        @Nullable Boolean told,
        @Nullable @Size(max = 1000) String word,
        @Nullable LocalDate followUp) {

    GivenTo to() {
        return new GivenTo(need, relative, citizen, word);
    }

    /** Without the word. */
    @Override
    public String toString() {
        return "NewGiven[" + offer + "]";
    }
}
