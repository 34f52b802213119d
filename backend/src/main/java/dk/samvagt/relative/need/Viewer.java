package dk.samvagt.relative.need;

import dk.samvagt.identity.Person;
import dk.samvagt.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at needs.
 *
 * @param username what they sign in with
 * @param member which of the team's members they are, or null
 * @param advisor true for a relatives' advisor
 */
record Viewer(String username, @Nullable String member, boolean advisor) {

    static Viewer of(Person person, String team) {
        return new Viewer(person.username(), person.memberIn(team).orElse(null), person.role() == Role.ADVISOR);
    }

    /** True for the advisor who has taken it upon them. */
    boolean hasTaken(RelativeNeed need) {
        Taking taking = need.taking();
        return advisor && taking != null && taking.isBy(Taking.idOf(username));
    }

    /** What was said in confidence is read by who wrote it, by the need's owner and by the relatives' advisor. */
    boolean mayRead(Signal signal, @Nullable String owner) {
        return !signal.confidential() || advisor || signal.isBy(username) || (member != null && member.equals(owner));
    }
}
