package dk.samvagt.portal.page;

import dk.samvagt.portal.entry.Guest;
import dk.samvagt.portal.entry.GuestBook;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.ContactBooks;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The contact book as the relative reads and writes it. */
@RestController
@RequestMapping("/api/portal/citizens/{citizen}/contact-book")
class PortalBookController {

    private final GuestBook guests;
    private final Circle circle;
    private final ContactBooks books;
    private final ApplicationEventPublisher events;

    PortalBookController(GuestBook guests, Circle circle, ContactBooks books, ApplicationEventPublisher events) {
        this.guests = guests;
        this.circle = circle;
        this.books = books;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "getOwnBook", summary = "What the team and I have written, the first first")
    List<BookLine> list(@PathVariable String citizen) {
        Guest me = allowed(citizen);
        List<BookLine> lines = lines(me, citizen);
        events.publishEvent(
                AuditedEvent.seen("OWN_BOOK_SEEN", me.team(), List.of(me.id().toString(), citizen)));
        return lines;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "writeInOwnBook", summary = "Writes to the team")
    List<BookLine> write(@PathVariable String citizen, @Valid @RequestBody OwnMessage message) {
        Guest me = allowed(citizen);
        books.write(me.relative(), citizen, message.message());
        return lines(me, citizen);
    }

    @PostMapping("/read")
    @Operation(operationId = "readOwnBook", summary = "I have read what the team wrote")
    List<BookLine> read(@PathVariable String citizen) {
        Guest me = allowed(citizen);
        books.read(me.relative(), citizen);
        return lines(me, citizen);
    }

    private Guest allowed(String citizen) {
        Guest me = guests.get();
        circle.require(me, citizen);
        circle.require(me, citizen, ConsentTopic.CONTACT_BOOK);
        return me;
    }

    private List<BookLine> lines(Guest me, String citizen) {
        return books.list(me.relative(), citizen).stream().map(BookLine::of).toList();
    }
}
