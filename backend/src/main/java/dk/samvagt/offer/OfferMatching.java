package dk.samvagt.offer;

import dk.samvagt.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks offers for somebody. An offer fits where nothing that matters to them speaks against it; those that fit come
 * first, by what speaks for them, then the nearest. Of those that do not, those with the fewest hindrances come first, and
 * last those that are about something else. Nothing is looked up: offers, wish and time come from outside.
 */
public final class OfferMatching {

    /** How many of its next sessions an offer is shown with. */
    static final int SESSIONS_SHOWN = 3;

    private static final Comparator<OfferMatch> BEST_FIRST = Comparator.comparing((OfferMatch match) -> !match.fits())
            .thenComparing(OfferMatch::answersOtherNeeds)
            .thenComparing(match -> match.against().size())
            .thenComparing(Comparator.comparingInt(OfferMatch::points).reversed())
            .thenComparingInt(OfferMatch::metres)
            .thenComparing(match -> match.offer().id());

    private OfferMatching() {}

    /**
     * All of these offers, the best for the wish first.
     *
     * @param before what was said to them before, by the offer's id
     */
    public static List<OfferMatch> rank(
            Collection<OfferInfo> offers, OfferWish wish, Map<String, SaidBefore> before, Instant now) {
        return offers.stream()
                .map(offer -> match(offer, wish, before.get(offer.id()), now))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static OfferMatch match(OfferInfo info, OfferWish wish, @Nullable SaidBefore before, Instant now) {
        OfferDescription offer = info.offer();
        Weighing weighing = new Weighing();
        new PersonMatch(offer, wish, weighing).weigh();
        new TimeMatch(offer, wish, now, weighing).weigh();
        new ComingMatch(offer, wish, weighing).weigh();
        LocalDate today = now.atZone(Copenhagen.ZONE).toLocalDate();
        if (before != null && before.countsOn(today)) {
            weighing.against(MatchReason.saidBefore(before));
        }
        LocalDate deadline = offer.signUp().deadline();
        if (deadline != null && deadline.isBefore(today)) {
            weighing.against(MatchReason.about(MatchReason.Aspect.DEADLINE));
        }
        return weighing.result(info, OfferCalendar.next(offer, now, SESSIONS_SHOWN));
    }
}
