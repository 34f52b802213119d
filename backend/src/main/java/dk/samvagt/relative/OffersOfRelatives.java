package dk.samvagt.relative;

import dk.samvagt.relative.cover.OwnCovers;
import dk.samvagt.relative.given.OwnOffers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What relatives were offered, and what they say to it. Answers are audited here; whoever shows what is found asks
 * {@link Consents} first, each time, and publishes a {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional
public class OffersOfRelatives {

    private final OwnOffers offers;
    private final OwnCovers covers;

    OffersOfRelatives(OwnOffers offers, OwnCovers covers) {
        this.offers = offers;
        this.covers = covers;
    }

    /**
     * What the relative was told of and has not turned down, the next first; with whether somebody is with the citizen
     * meanwhile.
     *
     * @param named whether the citizen lets the relative see who comes
     */
    @Transactional(readOnly = true)
    public List<OwnOffer> list(RelativeInfo relative, String citizen, boolean named) {
        return offers.list(relative.team(), relative.id(), citizen).stream()
                .map(offer ->
                        offer.covers() == null ? offer : offer.with(covers.list(relative.team(), offer.id(), named)))
                .toList();
    }

    /**
     * Yes; a seat is taken, and the team sees which respites would make it possible.
     *
     * @param offer id of the offer in the relative's hands
     * @param version the version that was seen
     * @param word what else the relative says, or null
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_OFFER_GIVEN}, {@code CHANGED_BY_OTHERS},
     *     {@code OFFER_STEP}, {@code OFFER_NOT_PUBLISHED}, {@code NO_SEATS_LEFT}
     */
    public void accept(RelativeInfo relative, String citizen, UUID offer, int version, @Nullable String word) {
        offers.accept(relative, citizen, offer, version, word);
    }

    /**
     * Not now; the seat and the respites to come are given back, and the team may ask again in some months.
     *
     * @param offer id of the offer in the relative's hands
     * @param version the version that was seen
     * @param word what else the relative says, or null
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_OFFER_GIVEN}, {@code CHANGED_BY_OTHERS}
     */
    public void decline(RelativeInfo relative, String citizen, UUID offer, int version, @Nullable String word) {
        offers.decline(relative, citizen, offer, version, word);
    }
}
