package dk.samvagt.privacy;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.shared.HeldPerson;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the people about whom something is kept. */
@Component
class PeopleKept {

    private final CitizenDirectory citizens;
    private final RelativeDirectory relatives;
    private final TeamDirectory teams;

    PeopleKept(CitizenDirectory citizens, RelativeDirectory relatives, TeamDirectory teams) {
        this.citizens = citizens;
        this.relatives = relatives;
        this.teams = teams;
    }

    /**
     * A citizen of the team.
     *
     * @throws ProblemException {@code UNKNOWN_CITIZEN}
     */
    HeldPerson citizen(String team, String citizen) {
        return new HeldPerson(
                HeldPerson.Kind.CITIZEN, team, citizens.get(team, citizen).id());
    }

    /**
     * A relative of the team.
     *
     * @throws ProblemException {@code UNKNOWN_RELATIVE}, {@code RELATIVE_MERGED}
     */
    HeldPerson relative(String team, UUID relative) {
        relatives.get(team, relative);
        return new HeldPerson(HeldPerson.Kind.RELATIVE, team, relative.toString());
    }

    /**
     * A member of the team.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}
     */
    HeldPerson member(String team, String member) {
        teams.getMember(team, member);
        return new HeldPerson(HeldPerson.Kind.MEMBER, team, member);
    }
}
