package dk.samvagt.relative.agreement;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Minutes of talks about who does what. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}")
class AgreementMinutesController {

    private final MinutesBook book;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AgreementMinutesController(MinutesBook book, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.book = book;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping("/citizens/{citizen}/agreement-minutes")
    @Operation(operationId = "listAgreementMinutes", summary = "Minutes of talks about who does what, newest first")
    List<MinutesView> list(@PathVariable String team, @PathVariable String citizen) {
        List<MinutesView> found = book.about(team, citizen);
        events.publishEvent(AuditedEvent.seen("AGREEMENT_MINUTES_LISTED", team, List.of(citizen)));
        return found;
    }

    @GetMapping("/agreement-minutes/{minutes}")
    @Operation(operationId = "getAgreementMinutes", summary = "The minutes of one talk")
    MinutesView get(@PathVariable String team, @PathVariable UUID minutes) {
        MinutesView view = book.show(team, minutes);
        events.publishEvent(
                AuditedEvent.seen("AGREEMENT_MINUTES_SEEN", team, List.of(minutes.toString(), view.citizen())));
        return view;
    }

    @PostMapping("/agreement-minutes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "writeAgreementMinutes", summary = "Write down what a talk came to")
    MinutesView write(@PathVariable String team, @Valid @RequestBody MinutesBody body) {
        return book.show(team, book.write(team, body, by()));
    }

    @PutMapping("/agreement-minutes/{minutes}")
    @Operation(operationId = "rewriteAgreementMinutes", summary = "Mend the minutes of a talk")
    MinutesView rewrite(@PathVariable String team, @PathVariable UUID minutes, @Valid @RequestBody MinutesBody body) {
        book.rewrite(team, minutes, body, by());
        return book.show(team, minutes);
    }

    private String by() {
        return currentUser.get().displayName();
    }
}
