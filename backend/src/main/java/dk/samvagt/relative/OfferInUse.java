package dk.samvagt.relative;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer that a relative has been given.
 *
 * @param id its id
 * @param need id of the need that it answers, or null
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param offer id of the offer
 * @param title what the offer was called
 * @param state how far it has come
 * @param since when it came so far
 */
public record OfferInUse(
        UUID id,
        @Nullable UUID need,
        UUID relative,
        String citizen,
        String offer,
        String title,
        GivenState state,
        Instant since) {}
