package dk.samvagt.citizen.handover;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.Person;
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

/** What the next one must know. Each reading is accounted for. */
@RestController
@RequestMapping("/api/teams/{team}")
class HandoverController {

    private final HandoverPages pages;
    private final HandoverDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    HandoverController(
            HandoverPages pages, HandoverDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping("/handovers")
    @Operation(operationId = "listHandovers", summary = "All that the next one must know, what must be read first")
    List<HandoverView> list(@PathVariable String team) {
        return seen(team, pages.list(team));
    }

    @GetMapping("/citizens/{citizen}/handovers")
    @Operation(
            operationId = "listHandoversOfCitizen",
            summary = "What the next one must know about a citizen, and what is no longer true")
    List<HandoverView> list(@PathVariable String team, @PathVariable String citizen) {
        return seen(team, pages.list(team, citizen));
    }

    @PostMapping("/citizens/{citizen}/handovers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "writeHandover", summary = "The next one must know this")
    HandoverView write(@PathVariable String team, @PathVariable String citizen, @Valid @RequestBody HandoverBody told) {
        UUID written = desk.write(team, citizen, told, currentUser.get());
        return pages.get(team, written);
    }

    @PutMapping("/handovers/{handover}")
    @Operation(operationId = "rewordHandover", summary = "It is told anew; how it was told before stays to be seen")
    HandoverView reword(
            @PathVariable String team, @PathVariable UUID handover, @Valid @RequestBody HandoverChange change) {
        desk.reword(team, handover, change.version(), change.handover(), currentUser.get());
        return pages.get(team, handover);
    }

    @PostMapping("/handovers/{handover}/read")
    @Operation(operationId = "readHandover", summary = "I have read it; a second time changes nothing")
    HandoverView read(@PathVariable String team, @PathVariable UUID handover) {
        Person me = currentUser.get();
        desk.read(team, handover, me.requireMemberIn(team), me.displayName());
        return pages.get(team, handover);
    }

    @PostMapping("/handovers/{handover}/close")
    @Operation(operationId = "closeHandover", summary = "It is no longer true; it stays to be seen")
    HandoverView close(
            @PathVariable String team, @PathVariable UUID handover, @Valid @RequestBody HandoverClosing closing) {
        desk.close(
                team,
                handover,
                closing.version(),
                closing.because(),
                currentUser.get().displayName());
        return pages.get(team, handover);
    }

    private List<HandoverView> seen(String team, List<HandoverView> shown) {
        List<String> subjects = shown.stream()
                .flatMap(handover -> Stream.of(handover.id().toString(), handover.citizen()))
                .distinct()
                .toList();
        events.publishEvent(AuditedEvent.seen("HANDOVERS_SEEN", team, subjects));
        return shown;
    }
}
