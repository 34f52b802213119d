package dk.samvagt.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The members of all teams. */
interface TeamMembers extends Repository<TeamMember, UUID> {

    List<TeamMember> findAllByTeamOrderByPosition(String team);

    List<TeamMember> findAllByTeamAndLeavingLastDayIsNotNull(String team);

    Optional<TeamMember> findByTeamAndInfoId(String team, String member);

    TeamMember save(TeamMember member);
}
