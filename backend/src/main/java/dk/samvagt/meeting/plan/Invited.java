package dk.samvagt.meeting.plan;

import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.team.WhoIsAtWork;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which of those who are invited by name are not at work then. Where all are invited, nobody is expected. */
@Component
@Transactional(readOnly = true)
public class Invited {

    private final TeamDirectory teams;
    private final WhoIsAtWork atWork;

    Invited(TeamDirectory teams, WhoIsAtWork atWork) {
        this.teams = teams;
        this.atWork = atWork;
    }

    /** Their names, in the order of the team's file. */
    public List<String> notAtWork(String team, Appointment when) {
        if (when.members().isEmpty()) {
            return List.of();
        }
        Set<String> missing = Set.copyOf(atWork.notAtWork(team, when.date(), when.start(), when.end(), when.members()));
        return teams.listMembers(team).stream()
                .filter(member -> missing.contains(member.id()))
                .map(TeamMemberInfo::name)
                .toList();
    }
}
