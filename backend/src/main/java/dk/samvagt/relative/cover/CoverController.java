package dk.samvagt.relative.cover;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is with the citizen while a relative takes up an offer. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/offers-given/{given}/cover")
class CoverController {

    private final CoverPages pages;
    private final CoverDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    CoverController(CoverPages pages, CoverDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listCover", summary = "The sessions to come: who is with the citizen, or who could be")
    List<CoverView> list(@PathVariable String team, @PathVariable UUID given) {
        List<CoverView> found = pages.list(team, given);
        events.publishEvent(AuditedEvent.seen("RESPITES_OF_OFFER_SEEN", team, List.of(given.toString())));
        return found;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "confirmCover", summary = "Plan these respites")
    List<CoverView> confirm(
            @PathVariable String team, @PathVariable UUID given, @Valid @RequestBody ConfirmedCover confirmed) {
        desk.confirm(team, given, confirmed.covers(), by());
        return pages.list(team, given);
    }

    @PostMapping("/{cover}/call-off")
    @Operation(operationId = "callCoverOff", summary = "The respite of one session is not needed")
    List<CoverView> callOff(@PathVariable String team, @PathVariable UUID given, @PathVariable UUID cover) {
        desk.callOff(team, given, cover, by());
        return pages.list(team, given);
    }

    private String by() {
        return currentUser.get().displayName();
    }
}
