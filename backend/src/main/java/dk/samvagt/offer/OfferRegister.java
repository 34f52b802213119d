package dk.samvagt.offer;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.Person;
import dk.samvagt.shared.AuditedEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in offers from a file. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OfferRegister {

    /**
     * An offer as a file tells it.
     *
     * @param id the team's own id
     * @param state where it is, or null to leave a known one where it is and publish a new one
     * @param offer what it is; without {@linkplain OfferFault faults}
     */
    public record Entry(String id, @Nullable OfferState state, OfferDescription offer) {}

    private final Offers offers;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferRegister(Offers offers, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Adds offers and describes known ones anew; what the file does not name stays as it is. */
    public void register(String team, List<Entry> entries) {
        Map<String, Offer> known = offers.findAllByTeamOrderByKey(team).stream()
                .collect(Collectors.toMap(Offer::key, Function.identity()));
        Instant now = clock.instant();
        String by = currentUser.find().map(Person::displayName).orElse("system");
        for (Entry entry : entries) {
            Offer offer = known.get(entry.id());
            if (offer == null) {
                OfferState state = entry.state() == null ? OfferState.PUBLISHED : entry.state();
                offer = Offer.imported(team, entry.id(), state, entry.offer(), now, by);
            } else {
                offer.describeAs(entry.offer(), now, by);
                moveTo(entry.state(), offer, now, by);
            }
            offers.save(offer);
        }
        events.publishEvent(AuditedEvent.changed(
                "OFFERS_IMPORTED", team, entries.stream().map(Entry::id).toList(), null));
    }

    /** A file does not make a draft of what people have been told of. */
    private static void moveTo(@Nullable OfferState state, Offer offer, Instant now, String by) {
        if (state == OfferState.PUBLISHED) {
            offer.publish(now, by);
        } else if (state == OfferState.WITHDRAWN) {
            offer.withdraw(null, now, by);
        }
    }
}
