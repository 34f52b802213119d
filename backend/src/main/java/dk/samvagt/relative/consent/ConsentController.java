package dk.samvagt.relative.consent;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a relative may see of whom. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/relatives/{relative}/consents")
class ConsentController {

    private final ConsentBook book;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    ConsentController(ConsentBook book, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.book = book;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(
            operationId = "listConsents",
            summary = "The consents that stand and those that have ended, newest first")
    List<ConsentView> list(@PathVariable String team, @PathVariable UUID relative) {
        List<ConsentView> consents = book.list(team, relative);
        Stream<String> citizens = consents.stream().map(ConsentView::citizen).distinct();
        events.publishEvent(AuditedEvent.seen(
                "CONSENTS_SEEN",
                team,
                Stream.concat(Stream.of(relative.toString()), citizens).toList()));
        return consents;
    }

    @PostMapping
    @Operation(operationId = "giveConsent", summary = "The citizen lets the relative see it")
    List<ConsentView> give(
            @PathVariable String team, @PathVariable UUID relative, @Valid @RequestBody ConsentWord word) {
        book.give(team, relative, word, currentUser.get().displayName());
        return book.list(team, relative);
    }

    @PostMapping("/withdraw")
    @Operation(operationId = "withdrawConsent", summary = "The citizen withdraws it; it counts at once")
    List<ConsentView> withdraw(
            @PathVariable String team, @PathVariable UUID relative, @Valid @RequestBody ConsentWord word) {
        book.withdraw(team, relative, word, currentUser.get().displayName());
        return book.list(team, relative);
    }
}
