package dk.samvagt.relative.person;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The relatives of the team's citizens. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/relatives")
class RelativeController {

    private final RelativePages pages;
    private final RelativeBook book;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RelativeController(
            RelativePages pages, RelativeBook book, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.book = book;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listRelatives", summary = "The relatives of the team's citizens, by name")
    List<RelativeView> list(@PathVariable String team) {
        List<RelativeView> relatives = pages.list(team);
        events.publishEvent(AuditedEvent.seen(
                "RELATIVES_LISTED",
                team,
                relatives.stream()
                        .flatMap(RelativeController::concerned)
                        .distinct()
                        .toList()));
        return relatives;
    }

    @GetMapping("/{relative}")
    @Operation(operationId = "getRelative", summary = "Who a relative is and to whom near")
    RelativeView get(@PathVariable String team, @PathVariable UUID relative) {
        RelativeView view = pages.get(team, relative);
        events.publishEvent(
                AuditedEvent.seen("RELATIVE_SEEN", team, concerned(view).toList()));
        return view;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addRelative", summary = "Somebody is near to a citizen")
    RelativeView add(@PathVariable String team, @Valid @RequestBody NewRelative wanted) {
        return pages.get(team, book.add(team, wanted, by()));
    }

    @PutMapping("/{relative}")
    @Operation(operationId = "changeRelative", summary = "Describe a relative anew")
    RelativeView change(
            @PathVariable String team, @PathVariable UUID relative, @Valid @RequestBody RelativeChange change) {
        book.change(team, relative, change);
        return pages.get(team, relative);
    }

    @PostMapping("/{relative}/merge")
    @Operation(operationId = "mergeRelatives", summary = "Two notes are of the same relative")
    RelativeView merge(
            @PathVariable String team, @PathVariable UUID relative, @Valid @RequestBody RelativeMerge merge) {
        book.merge(team, relative, merge, by());
        return pages.get(team, relative);
    }

    private String by() {
        return currentUser.get().displayName();
    }

    private static Stream<String> concerned(RelativeView relative) {
        return Stream.concat(
                Stream.of(relative.id().toString()),
                relative.relations().stream().map(RelationView::citizen));
    }
}
