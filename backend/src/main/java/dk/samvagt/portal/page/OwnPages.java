package dk.samvagt.portal.page;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.portal.OwnAgreements;
import dk.samvagt.portal.OwnMinutes;
import dk.samvagt.portal.OwnOffers;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.ContactBooks;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what a relative may see about a citizen, part by part as the citizen's consents stand. */
@Component
class OwnPages {

    private final ComingVisits visits;
    private final WhoToAsk ask;
    private final ContactBooks books;
    private final ObjectProvider<OwnAgreements> agreements;
    private final ObjectProvider<OwnOffers> offers;
    private final ObjectProvider<OwnMinutes> minutes;

    OwnPages(
            ComingVisits visits,
            WhoToAsk ask,
            ContactBooks books,
            ObjectProvider<OwnAgreements> agreements,
            ObjectProvider<OwnOffers> offers,
            ObjectProvider<OwnMinutes> minutes) {
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
        Asked asked = new Asked(team, guest.id(), citizen.id());
        return new OwnCitizen(
                citizen.id(),
                citizen.name(),
                ask.contactPerson(guest, citizen),
                ask.atWork(team),
                ask.phone(team),
                topics.contains(ConsentTopic.COMING_VISITS) ? visits.list(team, citizen.id()) : null,
                asked.of(help, agreements, OwnAgreements::list),
                asked.of(help, offers, OwnOffers::list),
                asked.of(topics.contains(ConsentTopic.MINUTES), minutes, OwnMinutes::list),
                topics.contains(ConsentTopic.CONTACT_BOOK),
                unread(guest, citizen.id()));
    }

    private int unread(Guest guest, String citizen) {
        return Math.toIntExact(books.list(guest.relative(), citizen).stream()
                .filter(message -> !message.fromRelative() && message.readAt() == null)
                .count());
    }

    /** Whom a part is about. */
    private record Asked(String team, UUID relative, String citizen) {

        /** What the source tells; null where it is not allowed or there is none. */
        <S, T> @Nullable List<T> of(boolean allowed, ObjectProvider<S> source, Part<S, T> part) {
            S there = allowed ? source.getIfAvailable() : null;
            return there == null ? null : part.list(there, team, relative, citizen);
        }
    }

    private interface Part<S, T> {
        List<T> list(S source, String team, UUID relative, String citizen);
    }
}
