package dk.samvagt.offer;

import dk.samvagt.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

    /** All of these offers, the best for the wish first. */
    public static List<OfferMatch> rank(Collection<OfferInfo> offers, OfferWish wish, Instant now) {
        return offers.stream()
                .map(offer -> match(offer, wish, now))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static OfferMatch match(OfferInfo info, OfferWish wish, Instant now) {
        OfferDescription offer = info.offer();
        Weighing weighing = new Weighing();
        new PersonMatch(offer, wish, weighing).weigh();
        new TimeMatch(offer, wish, now, weighing).weigh();
        new ComingMatch(offer, wish, weighing).weigh();
        LocalDate deadline = offer.signUp().deadline();
        if (deadline != null && deadline.isBefore(now.atZone(Copenhagen.ZONE).toLocalDate())) {
            weighing.against(MatchReason.about(MatchReason.Aspect.DEADLINE));
        }
        return weighing.result(info, OfferCalendar.next(offer, now, SESSIONS_SHOWN));
    }
}
