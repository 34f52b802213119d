package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.CurrentUser;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who does what by when. */
@RestController
@RequestMapping("/api/teams/{team}/follow-ups")
class FollowUpController {

    private final FollowUpDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    FollowUpController(FollowUpDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listFollowUps", summary = "What is not done, the first day first; mine only where asked")
    List<FollowUpView> list(@PathVariable String team, @RequestParam(defaultValue = "false") boolean mine) {
        List<FollowUpView> all = desk.list(team, mine ? currentUser.get().requireMemberIn(team) : null);
        events.publishEvent(AuditedEvent.seen(
                "FOLLOW_UPS_LISTED",
                team,
                all.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.id().toString()), Stream.ofNullable(one.citizen())))
                        .distinct()
                        .toList()));
        return all;
    }

    @PostMapping("/{followUp}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "finishFollowUp", summary = "It is done, and how it went")
    void done(@PathVariable String team, @PathVariable UUID followUp, @Valid @RequestBody FollowUpDone wanted) {
        desk.done(team, followUp, wanted, currentUser.get().displayName());
    }

    @PostMapping("/{followUp}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "moveFollowUp", summary = "Another does it, or it is done by another day")
    void move(@PathVariable String team, @PathVariable UUID followUp, @Valid @RequestBody FollowUpGoesOn wanted) {
        desk.goOn(team, followUp, wanted);
    }
}
