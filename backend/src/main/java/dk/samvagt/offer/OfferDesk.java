package dk.samvagt.offer;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a team's members write their offers. */
@Service
@Transactional
class OfferDesk {

    private final Offers offers;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferDesk(Offers offers, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a draft. */
    Offer write(String team, NewOffer written) {
        String id = written.id();
        if (id == null) {
            id = OfferId.from(
                    written.offer().title(),
                    taken -> offers.findByTeamAndKey(team, taken).isPresent());
        } else if (offers.findByTeamAndKey(team, id).isPresent()) {
            throw new ProblemException(OfferProblem.OFFER_ID_TAKEN, id);
        }
        return keep(
                "OFFER_WRITTEN", team, Offer.written(team, id, sound(written.offer()), clock.instant(), me()), null);
    }

    Offer change(String team, String id, ChangedOffer changed) {
        Offer offer = get(team, id);
        if (offer.version() != changed.version()) {
            throw new ProblemException(CommonProblem.CHANGED_BY_OTHERS);
        }
        offer.describeAs(sound(changed.offer()), clock.instant(), me());
        return keep("OFFER_CHANGED", team, offer, null);
    }

    Offer publish(String team, String id) {
        Offer offer = get(team, id);
        offer.publish(clock.instant(), me());
        return keep("OFFER_PUBLISHED", team, offer, null);
    }

    Offer withdraw(String team, String id, @Nullable String because) {
        Offer offer = get(team, id);
        offer.withdraw(because, clock.instant(), me());
        return keep("OFFER_WITHDRAWN", team, offer, because);
    }

    @Transactional(readOnly = true)
    Offer get(String team, String id) {
        return offers.findByTeamAndKey(team, id)
                .orElseThrow(() -> new ProblemException(OfferProblem.UNKNOWN_OFFER, id));
    }

    /** Flushed at once, so that the answer tells the version that the next change must name. */
    private Offer keep(String what, String team, Offer offer, @Nullable String because) {
        Offer kept = offers.saveAndFlush(offer);
        events.publishEvent(AuditedEvent.changed(what, team, List.of(offer.key()), because));
        return kept;
    }

    private String me() {
        return currentUser.get().displayName();
    }

    private static OfferDescription sound(OfferDescription offer) {
        List<FieldError> errors = OfferFault.of(offer).stream()
                .map(fault -> new FieldError("offer." + fault.field(), fault.text(LocaleContextHolder.getLocale())))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY).with("errors", errors);
        }
        return offer;
    }
}
