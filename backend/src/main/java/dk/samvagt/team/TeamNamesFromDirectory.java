package dk.samvagt.team;

import dk.samvagt.identity.TeamNames;
import dk.samvagt.identity.TeamSummary;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who sign people in what teams are called. */
@Component
class TeamNamesFromDirectory implements TeamNames {

    private final TeamDirectory directory;

    TeamNamesFromDirectory(TeamDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<TeamSummary> summaries(Collection<String> ids) {
        return directory.list(ids).stream()
                .map(team -> new TeamSummary(team.id(), team.name()))
                .toList();
    }
}
