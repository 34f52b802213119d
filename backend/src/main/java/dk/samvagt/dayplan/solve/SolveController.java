package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.StillReading;
import dk.samvagt.live.AnswersEvents;
import dk.samvagt.live.LiveEvents;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Lets a day be planned, and tells how far it is. */
@RestController
@RequestMapping("/api/teams/{team}/day-plans/{date}")
class SolveController {

    private final Days days;
    private final DaySolves solves;
    private final LiveEvents live;
    private final CurrentUser currentUser;
    private final StillReading stillReading;
    private final JsonMapper json;

    SolveController(
            Days days,
            DaySolves solves,
            LiveEvents live,
            CurrentUser currentUser,
            StillReading stillReading,
            JsonMapper json) {
        this.days = days;
        this.solves = solves;
        this.live = live;
        this.currentUser = currentUser;
        this.stillReading = stillReading;
        this.json = json;
    }

    @PostMapping("/solve")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Asks for a better plan; on a published day, for a proposal")
    SolveView startSolve(
            @PathVariable String team, @PathVariable LocalDate date, @Valid @RequestBody SolveRequest wanted) {
        String by = currentUser.get().displayName();
        Duration limit = Duration.ofSeconds(wanted.seconds());
        return SolveView.of(solves.start(days.get(team, date), limit, by), json);
    }

    @GetMapping("/solve")
    @Operation(summary = "How far the planning of the day is")
    SolveView getSolve(@PathVariable String team, @PathVariable LocalDate date) {
        days.get(team, date);
        return SolveView.of(solves.state(team, date), json);
    }

    @DeleteMapping("/solve")
    @Operation(summary = "Stops the planning and keeps the best so far")
    SolveView stopSolve(@PathVariable String team, @PathVariable LocalDate date) {
        days.get(team, date);
        return SolveView.of(solves.stop(team, date), json);
    }

    @AnswersEvents(path = "/events")
    @Operation(summary = "What happens to the day, as it happens: solve, plan and ping")
    SseEmitter followDayPlan(@PathVariable String team, @PathVariable LocalDate date) {
        days.get(team, date);
        String username = currentUser.get().username();
        return live.watch(new DayKey(team, date).topic(), username, stillReading.of(team));
    }
}
