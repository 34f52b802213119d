package dk.samvagt.offer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds offers of a team's catalogue for somebody. */
@Service
@Transactional(readOnly = true)
public class OfferMatches {

    private final OfferCatalogue catalogue;
    private final OffersBefore before;
    private final Clock clock;

    OfferMatches(OfferCatalogue catalogue, OffersBefore before, Clock clock) {
        this.catalogue = catalogue;
        this.before = before;
        this.clock = clock;
    }

    /**
     * The team's open offers, the best for the wish first; those that do not fit come last, with why.
     *
     * @param relative id of the relative they are for, so that what was said before is told, or null
     */
    public List<OfferMatch> match(String team, OfferWish wish, @Nullable UUID relative) {
        return OfferMatching.rank(
                catalogue.listOpen(team),
                wish,
                relative == null ? Map.of() : before.of(team, relative),
                clock.instant());
    }
}
