package dk.samvagt.exchange;

import dk.samvagt.identity.AccountRegister;
import dk.samvagt.identity.Membership;
import dk.samvagt.identity.NewAccount;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamInfo;
import dk.samvagt.team.TeamRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the team that the settings name, so that its first facilitator can sign in and read its files in. */
@Component
class TeamSetup {

    /** Copenhagen's town hall; the team's own base comes with its files. */
    private static final Coordinates UNTIL_TOLD = new Coordinates(55.6761, 12.5683);

    private final SetupProperties properties;
    private final TeamDirectory teams;
    private final TeamRegister register;
    private final AccountRegister accounts;

    TeamSetup(SetupProperties properties, TeamDirectory teams, TeamRegister register, AccountRegister accounts) {
        this.properties = properties;
        this.teams = teams;
        this.register = register;
        this.accounts = accounts;
    }

    /** Adds what is missing; a known account keeps its password. */
    @Transactional
    void makeWhatIsMissing() {
        String team = properties.team();
        if (team == null) {
            return;
        }
        if (teams.find(team).isEmpty()) {
            register.register(new TeamInfo(team, nameOf(team, properties.teamName()), UNTIL_TOLD));
        }
        for (SetupProperties.SetupAccount account : properties.accounts()) {
            Membership membership = new Membership(team, account.member());
            accounts.registerIfNew(
                    new NewAccount(account.username(), account.name(), account.role(), membership, false),
                    account.password());
        }
    }

    private static String nameOf(String team, @Nullable String name) {
        return name == null || name.isBlank() ? team : name;
    }
}
