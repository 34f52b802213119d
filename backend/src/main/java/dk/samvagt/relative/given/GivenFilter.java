package dk.samvagt.relative.given;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which offers given are asked for; what is left out does not matter.
 *
 * @param need id of the need
 * @param relative id of the relative
 * @param citizen id of the citizen
 */
record GivenFilter(
        @Nullable UUID need,
        @Nullable UUID relative,
        @Nullable String citizen) {

    boolean lets(OfferGiven given) {
        return (need == null || need.equals(given.need()))
                && (relative == null || relative.equals(given.relative()))
                && (citizen == null || citizen.equals(given.citizen()));
    }
}
