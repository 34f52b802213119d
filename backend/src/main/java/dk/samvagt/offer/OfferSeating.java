package dk.samvagt.offer;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.Person;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats of an offer, for whoever gives it to somebody. */
@Service
@Transactional
public class OfferSeating {

    private final Offers offers;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferSeating(Offers offers, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives somebody a seat; where nobody counts them, it is only looked at whether the offer is open.
     *
     * @throws ProblemException {@code UNKNOWN_OFFER}, {@code OFFER_NOT_PUBLISHED}, {@code NO_SEATS_LEFT}
     */
    public void take(String team, String offer) {
        Offer found = get(team, offer);
        found.takeSeat(now(), by());
        keep("OFFER_SEAT_TAKEN", team, found);
    }

    /**
     * Takes a seat back, whatever the offer's state.
     *
     * @throws ProblemException {@code UNKNOWN_OFFER}
     */
    public void free(String team, String offer) {
        Offer found = get(team, offer);
        found.freeSeat(now(), by());
        keep("OFFER_SEAT_FREED", team, found);
    }

    private void keep(String what, String team, Offer offer) {
        offers.save(offer);
        events.publishEvent(AuditedEvent.changed(what, team, List.of(offer.key()), null));
    }

    private Offer get(String team, String offer) {
        return offers.findByTeamAndKey(team, offer)
                .orElseThrow(() -> new ProblemException(OfferProblem.UNKNOWN_OFFER, offer));
    }

    private Instant now() {
        return clock.instant();
    }

    private String by() {
        return currentUser.find().map(Person::displayName).orElse("system");
    }
}
