package dk.samvagt.team;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a team and its members from the team's files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TeamRegister {

    private final Teams teams;
    private final TeamMembers members;

    TeamRegister(Teams teams, TeamMembers members) {
        this.teams = teams;
        this.members = members;
    }

    /** Adds the team, or describes the one of this id anew. */
    public void register(TeamInfo team) {
        teams.findByKey(team.id()).ifPresentOrElse(known -> known.describeAs(team), () -> teams.save(new Team(team)));
    }

    /** Adds members and describes known ones anew; who is not named stays as they are. */
    public void registerMembers(String team, List<TeamMemberInfo> described) {
        Map<String, TeamMember> known = members.findAllByTeamOrderByPosition(team).stream()
                .collect(Collectors.toMap(member -> member.info().id(), Function.identity()));
        for (int position = 0; position < described.size(); position++) {
            TeamMemberInfo info = described.get(position);
            TeamMember member = known.get(info.id());
            if (member == null) {
                members.save(new TeamMember(team, position, info));
            } else {
                member.describeAs(position, info);
            }
        }
    }
}
