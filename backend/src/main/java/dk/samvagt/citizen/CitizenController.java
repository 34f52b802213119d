package dk.samvagt.citizen;

import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The team's citizens. Each reading is accounted for. */
@OpenToAdvisors
@RestController
class CitizenController {

    private final CitizenDirectory directory;
    private final VisitCounts visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CitizenController(CitizenDirectory directory, VisitCounts visits, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/api/teams/{team}/citizens")
    @Operation(operationId = "listCitizens", summary = "The team's citizens")
    List<CitizenAnswer> list(@PathVariable String team) {
        Map<String, Integer> today = visits.countOn(team, LocalDate.now(clock));
        List<CitizenRecord> citizens = directory.list(team).stream()
                .filter(citizen -> !citizen.forgotten())
                .toList();
        events.publishEvent(AuditedEvent.seen(
                "CITIZENS_LISTED",
                team,
                citizens.stream().map(CitizenRecord::id).toList()));
        return citizens.stream()
                .map(citizen -> CitizenAnswer.of(citizen, today.getOrDefault(citizen.id(), 0)))
                .toList();
    }
}
