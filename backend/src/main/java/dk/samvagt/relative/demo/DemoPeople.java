package dk.samvagt.relative.demo;

import dk.samvagt.relative.book.BookMessage;
import dk.samvagt.relative.book.BookMessage.Thread;
import dk.samvagt.relative.book.BookMessages;
import dk.samvagt.relative.consent.Consent;
import dk.samvagt.relative.consent.ConsentRows;
import dk.samvagt.relative.demo.DemoPerson.DemoConsent;
import dk.samvagt.relative.demo.DemoPerson.DemoMessage;
import dk.samvagt.relative.need.About;
import dk.samvagt.relative.need.Author;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.quiet.Contact;
import dk.samvagt.relative.quiet.Contacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the demo's relatives into the team, also those whom its files name already. */
@Component
public class DemoPeople {

    private static final int KNOWN_FOR_DAYS = 90;
    private static final Duration READ_AFTER = Duration.ofMinutes(50);

    private final Relatives relatives;
    private final ConsentRows consents;
    private final Contacts contacts;
    private final BookMessages messages;
    private final DemoNeeds needs;
    private final DemoTime time;

    DemoPeople(
            Relatives relatives,
            ConsentRows consents,
            Contacts contacts,
            BookMessages messages,
            DemoNeeds needs,
            Clock clock) {
        this.relatives = relatives;
        this.consents = consents;
        this.contacts = contacts;
        this.messages = messages;
        this.needs = needs;
        this.time = new DemoTime(clock);
    }

    public void add(String team, DemoPerson told, DemoAuthors authors) {
        UUID id = person(team, told).id();
        DemoPerson.listed(told.consents()).forEach(consent -> consent(team, id, told, consent, authors));
        DemoPerson.listed(told.contacts()).forEach(contact -> {
            Instant at = time.meeting(contact.daysAgo());
            contacts.save(new Contact(
                    team, id, contact.how(), time.daysAgo(contact.daysAgo()), at, authors.name(contact.by())));
        });
        DemoPerson.listed(told.book())
                .forEach(message -> write(new Thread(team, id, told.citizen()), told, message, authors));
        DemoPerson.listed(told.needs())
                .forEach(need -> needs.add(
                        team, new About(told.citizen(), id), need, authors, Author.relative(id, told.name())));
    }

    private void write(Thread book, DemoPerson person, DemoMessage told, DemoAuthors authors) {
        Instant at = time.ago(told.hoursAgo(), told.daysAgo(), told.time());
        String by = told.by() == null ? person.name() : authors.name(told.by());
        BookMessage message = new BookMessage(book, told.by() == null, by, told.text(), at);
        if (Boolean.TRUE.equals(told.read())) {
            message.read(at.plus(READ_AFTER), told.by() == null ? authors.name(contact(person)) : person.name());
        }
        messages.save(message);
    }

    private static String contact(DemoPerson person) {
        return Objects.requireNonNull(
                person.near().getFirst().contact(), "Whoever has consents has a contact person too.");
    }

    private Relative person(String team, DemoPerson told) {
        Instant since = time.meeting(Objects.requireNonNullElse(told.knownForDays(), KNOWN_FOR_DAYS));
        List<Relative> known = relatives.ofTeam(team);
        Relative relative = known.stream()
                .filter(one -> one.isCalledInFile(told.citizen(), told.name()))
                .findFirst()
                .orElseGet(() -> new Relative(team, told.details(), told.hours(), since));
        relative.describe(told.details(), told.hours());
        told.near()
                .forEach(near -> relative.relate(
                        near.citizen(), near.kind(), DemoPerson.listed(near.tasks()), near.contact(), since));
        return relatives.save(relative);
    }

    private void consent(String team, UUID relative, DemoPerson person, DemoConsent told, DemoAuthors authors) {
        String citizen = told.citizen() == null ? person.citizen() : told.citizen();
        LocalDate given = time.daysAgo(told.daysAgo());
        String by = authors.name(contact(person));
        told.topics().forEach(topic -> {
            Consent consent = new Consent(team, relative, citizen, topic, given, time.meeting(told.daysAgo()), by);
            if (told.withdrawnDaysAgo() != null) {
                int days = told.withdrawnDaysAgo();
                consent.withdraw(time.daysAgo(days), time.meeting(days), by);
            }
            consents.save(consent);
        });
    }
}
