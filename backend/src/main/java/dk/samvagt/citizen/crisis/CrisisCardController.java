package dk.samvagt.citizen.crisis;

import dk.samvagt.citizen.CrisisCardInfo;
import dk.samvagt.citizen.CrisisCards;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's crisis card as it is this evening. Each reading is accounted for. */
@RestController
@RequestMapping("/api/teams/{team}/citizens/{citizen}/crisis-card")
class CrisisCardController {

    private final CrisisCards cards;
    private final CrisisPlans plans;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CrisisCardController(
            CrisisCards cards,
            CrisisPlans plans,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.plans = plans;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "getCrisisCard", summary = "What to do, whom to ring, and who is on this evening")
    CrisisCardInfo get(@PathVariable String team, @PathVariable String citizen) {
        CrisisCardInfo card = cards.get(team, citizen, LocalDate.now(clock));
        events.publishEvent(
                AuditedEvent.seen("CRISIS_CARD_SEEN", team, card.subjects().toList()));
        return card;
    }

    @PutMapping
    @Operation(operationId = "writeCrisisCard", summary = "Writes down what to do and whom to ring")
    CrisisCardInfo write(
            @PathVariable String team, @PathVariable String citizen, @Valid @RequestBody CrisisCardBody told) {
        plans.write(team, citizen, told.version(), told, currentUser.get().displayName());
        return get(team, citizen);
    }
}
