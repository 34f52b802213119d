package dk.samvagt.relative.given;

import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When relatives can have been to what they said yes to for the first time. */
@Component
class FirstTimes {

    private final OfferCatalogue catalogue;

    FirstTimes(OfferCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The first session since it was given; empty where times are agreed, or the offer is over or gone. */
    Optional<OfferSession> find(OfferGiven one) {
        return catalogue.find(one.team(), one.offer()).flatMap(offer -> find(one, offer));
    }

    /** The same where the offer is at hand. */
    Optional<OfferSession> find(OfferGiven one, OfferInfo offer) {
        return catalogue.findFirstSession(offer.offer(), one.since());
    }
}
