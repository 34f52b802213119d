package dk.samvagt.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what speaks for and against one offer. */
final class Weighing {

    private static final Comparator<MatchReason> IN_ORDER = Comparator.comparing(MatchReason::aspect);

    private final List<MatchReason> inFavour = new ArrayList<>();
    private final List<MatchReason> against = new ArrayList<>();
    private int points;

    void inFavour(MatchReason reason, int worth) {
        inFavour.add(reason);
        points += worth;
    }

    void against(MatchReason reason) {
        against.add(reason);
    }

    /** For where it is so, against where it is not. */
    void either(boolean so, MatchReason reason, int worth) {
        if (so) {
            inFavour(reason, worth);
        } else {
            against(reason);
        }
    }

    OfferMatch result(OfferInfo offer, List<OfferSession> next) {
        return new OfferMatch(
                offer,
                points,
                inFavour.stream().sorted(IN_ORDER).toList(),
                against.stream().sorted(IN_ORDER).toList(),
                next);
    }
}
