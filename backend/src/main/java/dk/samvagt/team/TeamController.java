package dk.samvagt.team;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.identity.TeamNames;
import dk.samvagt.identity.TeamSummary;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
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
    private final TeamMembers members;
    private final List<PlannedDates> calendars;
    private final Clock clock;

    TeamController(
            CurrentUser currentUser,
            TeamNames names,
            TeamDirectory directory,
            TeamMembers members,
            List<PlannedDates> calendars,
            Clock clock) {
        this.currentUser = currentUser;
        this.names = names;
        this.directory = directory;
        this.members = members;
        this.calendars = calendars;
        this.clock = clock;
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
        return TeamAnswer.of(info, dates, members.findAllByTeamOrderByPosition(team), LocalDate.now(clock));
    }
}
