package dk.samvagt.relative.agreement;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
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

/** Who does what. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/agreements")
class AgreementController {

    private final AgreementPages pages;
    private final AgreementDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AgreementController(
            AgreementPages pages, AgreementDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listAgreements", summary = "Who does what, what runs first")
    List<AgreementView> list(@PathVariable String team, @ParameterObject AgreementFilter filter) {
        List<AgreementView> found = pages.list(team, filter);
        events.publishEvent(AuditedEvent.seen(
                "AGREEMENTS_LISTED",
                team,
                found.stream()
                        .flatMap(AgreementController::concerned)
                        .distinct()
                        .toList()));
        return found;
    }

    @GetMapping("/{agreement}")
    @Operation(operationId = "getAgreement", summary = "One agreement")
    AgreementView get(@PathVariable String team, @PathVariable UUID agreement) {
        AgreementView view = pages.get(team, agreement);
        events.publishEvent(
                AuditedEvent.seen("AGREEMENT_SEEN", team, concerned(view).toList()));
        return view;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "proposeAgreement", summary = "Somebody could do something")
    AgreementView propose(@PathVariable String team, @Valid @RequestBody NewAgreement wanted) {
        return pages.get(team, desk.propose(team, wanted, by()));
    }

    @PutMapping("/{agreement}")
    @Operation(operationId = "changeAgreement", summary = "Other words for what is only proposed")
    AgreementView change(
            @PathVariable String team, @PathVariable UUID agreement, @Valid @RequestBody AgreementChange change) {
        desk.change(team, agreement, change);
        return pages.get(team, agreement);
    }

    @PostMapping("/{agreement}/agree")
    @Operation(operationId = "makeAgreement", summary = "Everybody says yes; it counts from today or its first day")
    AgreementView agree(
            @PathVariable String team, @PathVariable UUID agreement, @Valid @RequestBody AgreementVersion seen) {
        desk.agree(team, agreement, seen.version(), by());
        return pages.get(team, agreement);
    }

    @PostMapping("/{agreement}/end")
    @Operation(operationId = "endAgreement", summary = "It ends; the help is the team's again")
    AgreementView end(@PathVariable String team, @PathVariable UUID agreement, @Valid @RequestBody AgreementStop stop) {
        desk.stop(team, agreement, AgreementState.ENDED, stop, by());
        return pages.get(team, agreement);
    }

    @PostMapping("/{agreement}/fail")
    @Operation(operationId = "failAgreement", summary = "It did not work; the help is the team's again")
    AgreementView fail(
            @PathVariable String team, @PathVariable UUID agreement, @Valid @RequestBody AgreementStop stop) {
        desk.stop(team, agreement, AgreementState.FAILED, stop, by());
        return pages.get(team, agreement);
    }

    @PostMapping("/{agreement}/days-off")
    @Operation(operationId = "callAgreementOff", summary = "Not on that day")
    AgreementView callOff(
            @PathVariable String team, @PathVariable UUID agreement, @Valid @RequestBody AgreementDay day) {
        desk.callOff(team, agreement, day, by());
        return pages.get(team, agreement);
    }

    @PostMapping("/{agreement}/days-off/take-back")
    @Operation(operationId = "callAgreementOn", summary = "On that day after all")
    AgreementView callOn(
            @PathVariable String team, @PathVariable UUID agreement, @Valid @RequestBody AgreementDay day) {
        desk.callOn(team, agreement, day);
        return pages.get(team, agreement);
    }

    private String by() {
        return currentUser.get().displayName();
    }

    private static Stream<String> concerned(AgreementView view) {
        return Stream.of(view.id(), view.terms().relative(), view.citizen())
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
