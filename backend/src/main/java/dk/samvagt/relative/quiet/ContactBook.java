package dk.samvagt.relative.quiet;

import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who was spoken with and when; not what was said. */
@Service
@Transactional
class ContactBook {

    private final Contacts contacts;
    private final Relatives relatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactBook(Contacts contacts, Relatives relatives, ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.relatives = relatives;
        this.events = events;
        this.clock = clock;
    }

    List<ContactView> list(String team, UUID relative) {
        PresentRelative.in(relatives, team, relative);
        return contacts.with(team, relative).stream().map(Contact::view).toList();
    }

    void note(String team, UUID relative, NewContact contact, String by) {
        PresentRelative.in(relatives, team, relative);
        LocalDate today = LocalDate.now(clock);
        LocalDate date = contact.date() == null ? today : contact.date();
        if (date.isAfter(today)) {
            throw new ProblemException(RelativeProblem.CONTACT_IN_FUTURE, date);
        }
        contacts.save(new Contact(team, relative, contact.how(), date, clock.instant(), by));
        events.publishEvent(AuditedEvent.changed("RELATIVE_CONTACT_NOTED", team, List.of(relative.toString()), null));
    }

    @EventListener
    void on(RelativesMerged merged) {
        contacts.with(merged.team(), merged.gone()).forEach(contact -> contact.moveTo(merged.kept()));
    }
}
