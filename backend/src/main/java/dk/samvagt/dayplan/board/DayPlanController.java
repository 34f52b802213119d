package dk.samvagt.dayplan.board;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers a day's plan. */
@RestController
class DayPlanController {

    private final DayBoard board;
    private final SeenCitizens seen;

    DayPlanController(DayBoard board, SeenCitizens seen) {
        this.board = board;
        this.seen = seen;
    }

    @GetMapping("/api/teams/{team}/day-plans/{date}")
    @Operation(summary = "A day's plan, begun where nobody has asked for it before")
    DayPlanView getDayPlan(@PathVariable String team, @PathVariable LocalDate date) {
        DayPlanView shown = board.show(team, date);
        seen.onPlan(shown);
        return shown;
    }
}
