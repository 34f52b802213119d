package dk.samvagt.meeting.agenda;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.team.TeamDirectory;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what the people of a team are called. */
@Component
class PeopleNames {

    private final CitizenDirectory citizens;
    private final TeamDirectory teams;

    PeopleNames(CitizenDirectory citizens, TeamDirectory teams) {
        this.citizens = citizens;
        this.teams = teams;
    }

    Names of(String team) {
        return new Names(
                citizens.list(team).stream()
                        .collect(Collectors.toMap(
                                citizen -> citizen.id(),
                                citizen -> citizen.info().name())),
                teams.memberNames(team));
    }
}
