package dk.samvagt.relative.book;

import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.Consents;
import dk.samvagt.relative.ContactBookMessage;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.book.BookMessage.Thread;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contact books. Nobody writes without the citizen's consent; what was written before stays with the team. */
@Service
@Transactional
public class BookDesk {

    private final BookMessages messages;
    private final Relatives relatives;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookDesk(
            BookMessages messages,
            Relatives relatives,
            Consents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.relatives = relatives;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was written, the oldest first.
     *
     * @throws ProblemException {@code NOT_NEAR} where the relative has no book about the citizen
     */
    @Transactional(readOnly = true)
    public List<ContactBookMessage> list(Thread book) {
        return thread(book).stream().map(BookMessage::told).toList();
    }

    /** Who answers has read what stood there. */
    public void write(Thread book, boolean fromRelative, String name, String message) {
        requireConsent(book);
        read(book, fromRelative, name);
        messages.save(new BookMessage(book, fromRelative, name, message.strip(), clock.instant()));
        audit("BOOK_MESSAGE_WRITTEN", book);
    }

    /** One side has read all that the other wrote. */
    public void read(Thread book, boolean byRelative, String name) {
        Instant now = clock.instant();
        List<BookMessage> unread = thread(book).stream()
                .filter(message -> message.told().fromRelative() != byRelative
                        && message.told().readAt() == null)
                .toList();
        if (!unread.isEmpty()) {
            unread.forEach(message -> message.read(now, name));
            audit("BOOK_MESSAGES_READ", book);
        }
    }

    public boolean isAllowed(Thread book) {
        return consents.allows(book.team(), book.relative(), book.citizen(), ConsentTopic.CONTACT_BOOK);
    }

    /** What was written stays to be read where the relative is near no more. */
    private List<BookMessage> thread(Thread book) {
        Relative relative = PresentRelative.in(relatives, book.team(), book.relative());
        List<BookMessage> thread = messages.thread(book.team(), book.relative(), book.citizen());
        if (thread.isEmpty() && !relative.isNearTo(book.citizen())) {
            throw new ProblemException(RelativeProblem.NOT_NEAR, book.citizen());
        }
        return thread;
    }

    private void requireConsent(Thread book) {
        PresentRelative.in(relatives, book.team(), book.relative());
        if (!isAllowed(book)) {
            throw new ProblemException(RelativeProblem.BOOK_NEEDS_CONSENT);
        }
    }

    @EventListener
    void on(RelativesMerged merged) {
        messages.findAllByTeamAndRelativeId(merged.team(), merged.gone())
                .forEach(message -> message.moveTo(merged.kept()));
    }

    private void audit(String what, Thread book) {
        events.publishEvent(
                AuditedEvent.changed(what, book.team(), List.of(book.relative().toString(), book.citizen()), null));
    }
}
