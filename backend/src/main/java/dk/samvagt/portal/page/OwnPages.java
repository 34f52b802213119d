package dk.samvagt.portal.page;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.meeting.ReleasedMinutes;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.relative.AgreementsOfRelatives;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.ContactBooks;
import dk.samvagt.relative.GivenState;
import dk.samvagt.relative.OffersOfRelatives;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what a relative may see about a citizen, part by part as the citizen's consents stand. */
@Component
class OwnPages {

    private final ComingVisits visits;
    private final WhoToAsk ask;
    private final ContactBooks books;
    private final AgreementsOfRelatives agreements;
    private final OffersOfRelatives offers;
    private final ReleasedMinutes minutes;

    OwnPages(
            ComingVisits visits,
            WhoToAsk ask,
            ContactBooks books,
            AgreementsOfRelatives agreements,
            OffersOfRelatives offers,
            ReleasedMinutes minutes) {
        this.visits = visits;
        this.ask = ask;
        this.books = books;
        this.agreements = agreements;
        this.offers = offers;
        this.minutes = minutes;
    }

    OwnCitizen show(Guest guest, CitizenInfo citizen, Set<ConsentTopic> topics) {
        String team = guest.team();
        boolean help = topics.contains(ConsentTopic.HELP_AND_AGREEMENTS);
        boolean coming = topics.contains(ConsentTopic.COMING_VISITS);
        return new OwnCitizen(
                citizen.id(),
                citizen.name(),
                ask.contactPerson(guest, citizen),
                ask.atWork(team),
                ask.phone(team),
                coming ? visits.list(team, citizen.id()) : null,
                help ? agreements.list(guest.relative(), citizen.id()) : null,
                help ? offers.list(guest.relative(), citizen.id(), coming) : null,
                topics.contains(ConsentTopic.MINUTES) ? minutes(guest, citizen.id()) : null,
                topics.contains(ConsentTopic.CONTACT_BOOK),
                unread(guest, citizen.id(), topics));
    }

    /** How many messages the relative has not read, and offers they have not answered. */
    int news(Guest guest, String citizen, Set<ConsentTopic> topics) {
        int unread = unread(guest, citizen, topics);
        if (!topics.contains(ConsentTopic.HELP_AND_AGREEMENTS)) {
            return unread;
        }
        return unread
                + Math.toIntExact(offers.list(guest.relative(), citizen, false).stream()
                        .filter(offer -> offer.state() == GivenState.GIVEN)
                        .count());
    }

    private List<OwnMinutes> minutes(Guest guest, String citizen) {
        return minutes.list(guest.team(), guest.id()).stream()
                .filter(item -> item.citizen().equals(citizen))
                .map(OwnMinutes::of)
                .toList();
    }

    private int unread(Guest guest, String citizen, Set<ConsentTopic> topics) {
        if (!topics.contains(ConsentTopic.CONTACT_BOOK)) {
            return 0;
        }
        return Math.toIntExact(books.list(guest.relative(), citizen).stream()
                .filter(message -> !message.fromRelative() && message.readAt() == null)
                .count());
    }
}
