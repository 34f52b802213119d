package dk.samvagt.offer;

import java.util.List;
import java.util.Objects;

/**
 * How an offer suits a wish.
 *
 * @param offer the offer
 * @param points how much speaks for it; only to be compared with others of the same wish
 * @param inFavour what speaks for it
 * @param against why it does not fit; empty where it does
 * @param next its next sessions, at most {@value OfferMatching#SESSIONS_SHOWN}
 */
public record OfferMatch(
        OfferInfo offer, int points, List<MatchReason> inFavour, List<MatchReason> against, List<OfferSession> next) {

    /** True where nothing speaks against it. */
    public boolean fits() {
        return against.isEmpty();
    }

    /** How far away it is in metres as the crow flies; 0 where nobody needs to go, or it is not known. */
    int metres() {
        return inFavour.stream()
                .map(MatchReason::metres)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    /** True where it is about something else altogether. */
    boolean answersOtherNeeds() {
        return against.stream().anyMatch(reason -> reason.aspect() == MatchReason.Aspect.KIND);
    }
}
