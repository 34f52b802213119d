package dk.samvagt.relative.book;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.relative.book.BookMessage.Thread;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The contact books as the team reads and writes them. Each reading is accounted for. */
@RestController
@RequestMapping("/api/teams/{team}")
class BookController {

    private static final String BOOK = "/relatives/{relative}/contact-book/{citizen}";

    private final BookDesk desk;
    private final UnreadBooks unread;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    BookController(BookDesk desk, UnreadBooks unread, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.desk = desk;
        this.unread = unread;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping("/contact-books/unread")
    @Operation(operationId = "listUnreadBooks", summary = "Where relatives have written what nobody has read")
    List<UnreadBook> unread(@PathVariable String team) {
        List<UnreadBook> books = unread.list(team);
        if (!books.isEmpty()) {
            events.publishEvent(AuditedEvent.seen(
                    "UNREAD_BOOKS_LISTED",
                    team,
                    books.stream()
                            .flatMap(book -> Stream.of(book.relative().toString(), book.citizen()))
                            .distinct()
                            .toList()));
        }
        return books;
    }

    @GetMapping(BOOK)
    @Operation(operationId = "getContactBook", summary = "What a relative and the team have written")
    BookView get(@PathVariable String team, @PathVariable UUID relative, @PathVariable String citizen) {
        BookView book = view(team, relative, citizen);
        events.publishEvent(AuditedEvent.seen("CONTACT_BOOK_SEEN", team, List.of(relative.toString(), citizen)));
        return book;
    }

    @PostMapping(BOOK)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "writeInContactBook", summary = "The team writes to a relative")
    BookView write(
            @PathVariable String team,
            @PathVariable UUID relative,
            @PathVariable String citizen,
            @Valid @RequestBody NewBookMessage message) {
        desk.write(new Thread(team, relative, citizen), false, currentUser.get().displayName(), message.message());
        return view(team, relative, citizen);
    }

    @PostMapping(BOOK + "/read")
    @Operation(operationId = "readContactBook", summary = "The team has read what the relative wrote")
    BookView read(@PathVariable String team, @PathVariable UUID relative, @PathVariable String citizen) {
        desk.read(new Thread(team, relative, citizen), false, currentUser.get().displayName());
        return view(team, relative, citizen);
    }

    private BookView view(String team, UUID relative, String citizen) {
        Thread book = new Thread(team, relative, citizen);
        return new BookView(citizen, desk.isAllowed(book), desk.list(book));
    }
}
