package dk.samvagt.dayplan.board;

import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers a day's plan. */
@RestController
class DayPlanController {

    private final DayBoard board;
    private final ApplicationEventPublisher events;

    DayPlanController(DayBoard board, ApplicationEventPublisher events) {
        this.board = board;
        this.events = events;
    }

    @GetMapping("/api/teams/{team}/day-plans/{date}")
    @Operation(summary = "A day's plan, begun where nobody has asked for it before")
    DayPlanView getDayPlan(@PathVariable String team, @PathVariable LocalDate date) {
        DayPlanView shown = board.show(team, date);
        List<String> citizens = shown.routes().stream()
                .flatMap(route -> route.stops().stream())
                .map(StopView::citizen)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        events.publishEvent(AuditedEvent.seen("DAY_PLAN", team, citizens));
        return shown;
    }
}
