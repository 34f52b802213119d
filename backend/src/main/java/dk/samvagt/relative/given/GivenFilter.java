package dk.samvagt.relative.given;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which offers given are asked for; what is left out does not matter.
 *
 * @param need id of the need
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param answered true for those alone that the relative answered on their own page within the last seven days, and
 *     where nothing has come of it since
 */
record GivenFilter(
        @Nullable UUID need,
        @Nullable UUID relative,
        @Nullable String citizen,
        @Nullable Boolean answered) {

    private static final Duration FRESH = Duration.ofDays(7);

    boolean lets(OfferGiven given, Instant now) {
        return (need == null || need.equals(given.need()))
                && (relative == null || relative.equals(given.relative()))
                && (citizen == null || citizen.equals(given.citizen()))
                && (!Boolean.TRUE.equals(answered) || given.isAnsweredSince(now.minus(FRESH)));
    }
}
