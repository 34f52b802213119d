package dk.samvagt.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an offer suits a wish, in words.
 *
 * @param offer the offer with its next sessions
 * @param fits true where nothing speaks against it
 * @param inFavour what speaks for it
 * @param against why it does not fit
 */
@Schema(name = "OfferMatch")
record OfferMatchView(OfferView offer, boolean fits, List<Reason> inFavour, List<Reason> against) {

    /**
     * What speaks for or against an offer.
     *
     * @param aspect what it is about
     * @param text the same as a sentence in the reader's language
     * @param metres how far away, as the crow flies
     * @param kroner what it costs at a time
     */
    @Schema(name = "OfferReason")
    record Reason(
            MatchReason.Aspect aspect,
            String text,
            @Nullable Integer metres,
            @Nullable Integer kroner) {}

    static OfferMatchView of(OfferMatch match, OfferWish wish, OfferWords words) {
        return new OfferMatchView(
                OfferView.of(match.offer(), match.next()),
                match.fits(),
                match.inFavour().stream()
                        .map(reason -> told(
                                reason, words.inFavour(reason, match.offer().offer(), wish)))
                        .toList(),
                match.against().stream()
                        .map(reason ->
                                told(reason, words.against(reason, match.offer().offer(), wish)))
                        .toList());
    }

    private static Reason told(MatchReason reason, String text) {
        return new Reason(reason.aspect(), text, reason.metres(), reason.kroner());
    }
}
