package dk.samvagt.offer;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds offers of a team's catalogue for somebody. */
@Service
@Transactional(readOnly = true)
public class OfferMatches {

    private final OfferCatalogue catalogue;
    private final Clock clock;

    OfferMatches(OfferCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The team's open offers, the best for the wish first; those that do not fit come last, with why. */
    public List<OfferMatch> match(String team, OfferWish wish) {
        return OfferMatching.rank(catalogue.listOpen(team), wish, clock.instant());
    }
}
