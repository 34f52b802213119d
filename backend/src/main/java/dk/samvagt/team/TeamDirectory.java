package dk.samvagt.team;

import dk.samvagt.identity.IdentityProblem;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up teams, their members and who is away. */
@Service
@Transactional(readOnly = true)
public class TeamDirectory {

    private final Teams teams;
    private final TeamMembers members;
    private final DaysAway daysAway;
    private final Clock clock;

    TeamDirectory(Teams teams, TeamMembers members, DaysAway daysAway, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.daysAway = daysAway;
        this.clock = clock;
    }

    /**
     * A team by id.
     *
     * @throws ProblemException {@code UNKNOWN_TEAM}
     */
    public TeamInfo get(String team) {
        return find(team).orElseThrow(() -> new ProblemException(IdentityProblem.UNKNOWN_TEAM, team));
    }

    /** A team by id. */
    public Optional<TeamInfo> find(String team) {
        return teams.findByKey(team).map(Team::info);
    }

    /** The teams of these ids that exist, by name. */
    public List<TeamInfo> list(Collection<String> ids) {
        return teams.findAllByKeyInOrderByName(ids).stream().map(Team::info).toList();
    }

    /** Every team, by name. */
    public List<TeamInfo> list() {
        return teams.findAllByOrderByName().stream().map(Team::info).toList();
    }

    /** A team's members in the order of its file; also those who have left, as they stand in what was done. */
    public List<TeamMemberInfo> listMembers(String team) {
        return members.findAllByTeamOrderByPosition(team).stream()
                .map(TeamMember::info)
                .toList();
    }

    /** What a team's members are called, by id; also those who have left. */
    public Map<String, String> memberNames(String team) {
        return listMembers(team).stream().collect(Collectors.toMap(TeamMemberInfo::id, TeamMemberInfo::name));
    }

    /**
     * A member of a team.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}
     */
    public TeamMemberInfo getMember(String team, String member) {
        return findMember(team, member).orElseThrow(() -> new ProblemException(TeamProblem.UNKNOWN_MEMBER, member));
    }

    /** A member of a team. */
    public Optional<TeamMemberInfo> findMember(String team, String member) {
        return members.findByTeamAndInfoId(team, member).map(TeamMember::info);
    }

    /**
     * Lets only those pass who can take something on: a member who has not left.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}, {@code MEMBER_HAS_LEFT}
     */
    public void requireStillHere(String team, String member) {
        TeamMember found = members.findByTeamAndInfoId(team, member)
                .orElseThrow(() -> new ProblemException(TeamProblem.UNKNOWN_MEMBER, member));
        if (found.hasLeft(LocalDate.now(clock))) {
            throw new ProblemException(TeamProblem.MEMBER_HAS_LEFT, Objects.requireNonNull(found.lastDay()));
        }
    }

    /** A member of a team who has not left. */
    public Optional<TeamMemberInfo> findStillHere(String team, String member) {
        LocalDate today = LocalDate.now(clock);
        return members.findByTeamAndInfoId(team, member)
                .filter(found -> !found.hasLeft(today))
                .map(TeamMember::info);
    }

    /** The last working days of those who leave or have left, by member. */
    public Map<String, LocalDate> lastDays(String team) {
        return members.findAllByTeamAndLeavingLastDayIsNotNull(team).stream()
                .collect(Collectors.toMap(
                        member -> member.info().id(), member -> Objects.requireNonNull(member.lastDay())));
    }

    /** Who is away on a day. */
    public List<AbsenceInfo> listAbsences(String team, LocalDate date) {
        return daysAway.findAllByTeamAndDate(team, date).stream()
                .map(Absence::info)
                .toList();
    }
}
