package dk.samvagt.portal.page;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the relative says to an offer.
 *
 * @param version the version of the offer that was seen
 * @param word what else there is to say
 */
record OwnAnswer(
        @NotNull Integer version,
        @Nullable @Size(max = 1000) String word) {

    /** Nothing. */
    @Override
    public String toString() {
        return "OwnAnswer";
    }
}
