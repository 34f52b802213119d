package dk.samvagt.testing;

import dk.samvagt.citizen.CitizenRegister;
import dk.samvagt.group.GroupRegister;
import dk.samvagt.relative.RespiteRegister;
import dk.samvagt.roster.ShiftRegister;
import dk.samvagt.team.TeamRegister;
import dk.samvagt.visit.VisitRegister;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a test's story begins: {@code given.team("sundparken")}. */
@TestComponent
public class TeamStore {

    private final TransactionTemplate transaction;
    private final TeamRegister teams;
    private final CitizenRegister citizens;
    private final ShiftRegister shifts;
    private final VisitRegister visits;
    private final GroupRegister groups;
    private final RespiteRegister respites;

    TeamStore(
            TransactionTemplate transaction,
            TeamRegister teams,
            CitizenRegister citizens,
            ShiftRegister shifts,
            VisitRegister visits,
            GroupRegister groups,
            RespiteRegister respites) {
        this.transaction = transaction;
        this.teams = teams;
        this.citizens = citizens;
        this.shifts = shifts;
        this.visits = visits;
        this.groups = groups;
        this.respites = respites;
    }

    public GivenTeam team(String id) {
        return new GivenTeam(this, id);
    }

    void save(GivenTeam given) {
        String team = given.team.id();
        transaction.executeWithoutResult(status -> {
            teams.register(given.team);
            teams.registerMembers(team, given.members);
            citizens.register(team, given.citizens, given.history);
            shifts.register(team, given.dates(), given.shifts);
            visits.register(team, given.dates(), given.visits);
            groups.register(team, given.dates(), given.groups);
            respites.register(team, given.dates(), given.respites);
        });
    }
}
