package dk.samvagt.advisor;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.DoneByAdvisors;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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

/** What members ask of the relatives' advisor. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/advisor-requests")
class RequestController {

    private final RequestPages pages;
    private final RequestDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RequestController(RequestPages pages, RequestDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listAdvisorRequests", summary = "What the team asks of its advisor, the oldest first")
    List<RequestView> list(@PathVariable String team, @RequestParam(defaultValue = "false") boolean closed) {
        List<RequestView> found = pages.list(team, closed);
        events.publishEvent(AuditedEvent.seen(
                "ADVISOR_REQUESTS_LISTED",
                team,
                found.stream()
                        .flatMap(request -> Stream.of(request.id(), request.citizen()))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .distinct()
                        .toList()));
        return found;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "askAdvisor", summary = "I would like supervision or mediation")
    RequestView ask(@PathVariable String team, @Valid @RequestBody NewRequest wanted) {
        return pages.get(team, desk.ask(team, wanted, currentUser.get()));
    }

    @PostMapping("/{request}/withdraw")
    @Operation(operationId = "withdrawAdvisorRequest", summary = "I need it no more")
    RequestView withdraw(
            @PathVariable String team, @PathVariable UUID request, @Valid @RequestBody RequestVersion seen) {
        desk.withdraw(team, request, seen.version(), currentUser.get());
        return pages.get(team, request);
    }

    @DoneByAdvisors
    @PostMapping("/{request}/take")
    @Operation(operationId = "takeAdvisorRequest", summary = "The advisor sees to it")
    RequestView take(@PathVariable String team, @PathVariable UUID request, @Valid @RequestBody RequestVersion seen) {
        desk.take(team, request, seen.version(), currentUser.get());
        return pages.get(team, request);
    }

    @DoneByAdvisors
    @PostMapping("/{request}/plan")
    @Operation(operationId = "planAdvisorRequest", summary = "When the advisor and those who asked meet")
    RequestView plan(@PathVariable String team, @PathVariable UUID request, @Valid @RequestBody RequestPlan plan) {
        desk.plan(team, request, plan, currentUser.get());
        return pages.get(team, request);
    }

    @DoneByAdvisors
    @PostMapping("/{request}/price")
    @Operation(operationId = "priceAdvisorRequest", summary = "What a time would cost the day's plan; nothing is kept")
    RequestPrice price(@PathVariable String team, @PathVariable UUID request, @Valid @RequestBody Appointed when) {
        return desk.price(team, request, when, currentUser.get());
    }

    @DoneByAdvisors
    @PostMapping("/{request}/close")
    @Operation(operationId = "closeAdvisorRequest", summary = "The advisor has seen to it")
    RequestView close(
            @PathVariable String team, @PathVariable UUID request, @Valid @RequestBody RequestClosing closing) {
        desk.close(team, request, closing, currentUser.get());
        return pages.get(team, request);
    }
}
