package dk.samvagt.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the screens get it.
 *
 * @param id the team's own id
 * @param version to be sent back with a change
 * @param state where it is on its way
 * @param offer what it is
 * @param company whether one is alone with a helper or among others
 * @param next its next sessions, in order
 * @param changedAt when it was last changed
 * @param changedBy who did it
 * @param withdrawnBecause why it is no longer given, where somebody told
 */
@Schema(name = "Offer")
record OfferView(
        String id,
        int version,
        OfferState state,
        OfferDescription offer,
        Company company,
        List<OfferSession> next,
        Instant changedAt,
        String changedBy,
        @Nullable String withdrawnBecause) {

    static OfferView of(OfferInfo info, List<OfferSession> next) {
        return of(info, next, null);
    }

    static OfferView of(OfferInfo info, List<OfferSession> next, @Nullable String withdrawnBecause) {
        return new OfferView(
                info.id(),
                info.version(),
                info.state(),
                info.offer(),
                info.offer().form().company(),
                next,
                info.changedAt(),
                info.changedBy(),
                withdrawnBecause);
    }
}
