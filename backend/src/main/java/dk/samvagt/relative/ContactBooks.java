package dk.samvagt.relative;

import dk.samvagt.relative.book.BookDesk;
import dk.samvagt.relative.book.BookMessage.Thread;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact book as its relative reads and writes it. Each verb asks the citizen's consent anew; writing is audited
 * here, and whoever shows what is found publishes a {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional
public class ContactBooks {

    private final BookDesk desk;

    ContactBooks(BookDesk desk) {
        this.desk = desk;
    }

    /** All that was written, the first first; empty without the consent. */
    @Transactional(readOnly = true)
    public List<ContactBookMessage> list(RelativeInfo relative, String citizen) {
        Thread book = book(relative, citizen);
        return desk.isAllowed(book) ? desk.list(book) : List.of();
    }

    /**
     * The relative writes.
     *
     * @throws dk.samvagt.shared.ProblemException {@code BOOK_NEEDS_CONSENT}
     */
    public void write(RelativeInfo relative, String citizen, String message) {
        desk.write(book(relative, citizen), true, relative.name(), message);
    }

    /** The relative has read what the team wrote; without effect without the consent. */
    public void read(RelativeInfo relative, String citizen) {
        Thread book = book(relative, citizen);
        if (desk.isAllowed(book)) {
            desk.read(book, true, relative.name());
        }
    }

    private static Thread book(RelativeInfo relative, String citizen) {
        return new Thread(relative.team(), relative.id(), citizen);
    }
}
