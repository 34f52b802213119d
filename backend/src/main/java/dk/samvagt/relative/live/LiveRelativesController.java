package dk.samvagt.relative.live;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.identity.StillReading;
import dk.samvagt.live.AnswersEvents;
import dk.samvagt.live.LiveEvents;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line that every open screen of a team listens on, whatever it shows. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}")
class LiveRelativesController {

    private final LiveEvents live;
    private final CurrentUser currentUser;
    private final StillReading stillReading;

    LiveRelativesController(LiveEvents live, CurrentUser currentUser, StillReading stillReading) {
        this.live = live;
        this.currentUser = currentUser;
        this.stillReading = stillReading;
    }

    @AnswersEvents(path = "/events")
    @Operation(
            summary =
                    "That relatives ask or answer or something is handed over, as it happens: needs, answers, handovers and ping")
    SseEmitter followTeam(@PathVariable String team) {
        String username = currentUser.get().username();
        return live.watch(LiveRelatives.topic(team), username, stillReading.of(team));
    }
}
