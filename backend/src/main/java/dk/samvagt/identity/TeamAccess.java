package dk.samvagt.identity;

import dk.samvagt.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Keeps teams apart. Every address below {@code /api/teams/{team}} is checked before its controller is asked; others
 * that concern a team ask here.
 */
@Component
public class TeamAccess {

    private final CurrentUser currentUser;

    TeamAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /**
     * The one who is signed in, where they belong to the team or serve it.
     *
     * @throws ProblemException {@code UNKNOWN_TEAM}, also where the team exists: what is not yours is not told of
     */
    public Person require(String team) {
        Person person = currentUser.get();
        if (!person.belongsTo(team)) {
            throw new ProblemException(IdentityProblem.UNKNOWN_TEAM, team);
        }
        return person;
    }
}
