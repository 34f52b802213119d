package dk.samvagt.relative.quiet;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom to ask how things are, and that somebody did. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}")
class QuietController {

    private final QuietList quiet;
    private final ContactBook contacts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    QuietController(QuietList quiet, ContactBook contacts, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.quiet = quiet;
        this.contacts = contacts;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping("/opsporing")
    @Operation(operationId = "listQuietRelatives", summary = "Relatives whom somebody should ask, and why")
    List<QuietRelative> list(@PathVariable String team) {
        List<QuietRelative> relatives = quiet.list(team);
        Stream<String> concerned = relatives.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.relative().toString()), one.citizens().stream()))
                .distinct();
        events.publishEvent(AuditedEvent.seen("QUIET_RELATIVES_LISTED", team, concerned.toList()));
        return relatives;
    }

    @GetMapping("/relatives/{relative}/contacts")
    @Operation(operationId = "listContacts", summary = "When a relative was spoken with, newest first")
    List<ContactView> contacts(@PathVariable String team, @PathVariable UUID relative) {
        List<ContactView> found = contacts.list(team, relative);
        events.publishEvent(AuditedEvent.seen("RELATIVE_CONTACTS_SEEN", team, List.of(relative.toString())));
        return found;
    }

    @PostMapping("/relatives/{relative}/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "noteContact", summary = "I have spoken with a relative")
    List<ContactView> note(
            @PathVariable String team, @PathVariable UUID relative, @Valid @RequestBody NewContact contact) {
        contacts.note(team, relative, contact, currentUser.get().displayName());
        return contacts.list(team, relative);
    }
}
