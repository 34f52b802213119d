package dk.samvagt.visit;

import dk.samvagt.identity.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members decide and do at the door. */
@RestController
@RequestMapping("/api/teams/{team}/visits/{visit}")
class VisitController {

    private final HelpOfTheDay help;
    private final CurrentUser currentUser;

    VisitController(HelpOfTheDay help, CurrentUser currentUser) {
        this.help = help;
        this.currentUser = currentUser;
    }

    @PostMapping("/change")
    @Operation(operationId = "changeVisit", summary = "Longer, shorter, moved or declined today")
    void change(@PathVariable String team, @PathVariable String visit, @Valid @RequestBody VisitChange change) {
        help.change(team, visit, change, currentUser.get().displayName());
    }

    @PostMapping("/started")
    @Operation(operationId = "startVisit", summary = "I am there and begin")
    void start(@PathVariable String team, @PathVariable String visit) {
        help.start(team, visit, currentUser.get().requireMemberIn(team));
    }

    @PostMapping("/finished")
    @Operation(operationId = "finishVisit", summary = "I am done")
    void finish(@PathVariable String team, @PathVariable String visit) {
        help.finish(team, visit, currentUser.get().requireMemberIn(team));
    }
}
