package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.visit.HelpOfTheDay;
import dk.samvagt.visit.NewVisit;
import dk.samvagt.visit.VisitInfo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in help that a member adds on the day. */
@RestController
class AddedVisitController {

    private final HelpOfTheDay help;
    private final Days days;
    private final CurrentUser currentUser;

    AddedVisitController(HelpOfTheDay help, Days days, CurrentUser currentUser) {
        this.help = help;
        this.days = days;
        this.currentUser = currentUser;
    }

    /**
     * What was added.
     *
     * @param visit the new visit's id
     * @param dayPlanVersion the version of the day's plan with it
     */
    @Schema(name = "AddedVisit")
    record AddedVisit(String visit, int dayPlanVersion) {}

    @PostMapping("/api/teams/{team}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Help added today, with the professional reason")
    AddedVisit addVisit(@PathVariable String team, @Valid @RequestBody NewVisit wanted) {
        VisitInfo added = help.add(team, wanted, currentUser.get().displayName());
        return new AddedVisit(added.id(), days.get(team, wanted.date()).version());
    }
}
