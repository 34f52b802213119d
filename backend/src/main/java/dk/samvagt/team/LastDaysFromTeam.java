package dk.samvagt.team;

import dk.samvagt.identity.LastDays;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who sign people in until when a member works. */
@Component
class LastDaysFromTeam implements LastDays {

    private final TeamMembers members;

    LastDaysFromTeam(TeamMembers members) {
        this.members = members;
    }

    @Override
    public Optional<LocalDate> find(String team, String member) {
        return members.findByTeamAndInfoId(team, member).map(TeamMember::lastDay);
    }
}
