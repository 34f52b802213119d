package dk.samvagt.team;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.identity.TeamNames;
import dk.samvagt.identity.TeamSummary;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The teams I belong to or serve. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams")
class TeamController {

    private final CurrentUser currentUser;
    private final TeamNames names;
    private final TeamDirectory directory;
    private final List<PlannedDates> calendars;

    TeamController(CurrentUser currentUser, TeamNames names, TeamDirectory directory, List<PlannedDates> calendars) {
        this.currentUser = currentUser;
        this.names = names;
        this.directory = directory;
        this.calendars = calendars;
    }

    @GetMapping
    @Operation(operationId = "listTeams", summary = "The teams I belong to or serve")
    List<TeamSummary> list() {
        return names.summaries(currentUser.get().teams());
    }

    @GetMapping("/{team}")
    @Operation(operationId = "getTeam", summary = "A team, its members and the days that can be planned")
    TeamAnswer get(@PathVariable String team) {
        TeamInfo info = directory.get(team);
        List<LocalDate> dates = calendars.stream()
                .flatMap(calendar -> calendar.dates(team).stream())
                .distinct()
                .sorted()
                .toList();
        List<TeamAnswer.Member> members =
                directory.listMembers(team).stream().map(TeamAnswer.Member::of).toList();
        return new TeamAnswer(info.id(), info.name(), info.base(), dates, members);
    }
}
