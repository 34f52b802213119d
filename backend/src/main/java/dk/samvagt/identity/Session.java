package dk.samvagt.identity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param username what they sign in with
 * @param displayName what others see
 * @param role what they are to their teams
 * @param member which member they are, where they are one
 * @param teams the teams they belong to or serve
 */
record Session(
        String username,
        String displayName,
        Role role,
        @Nullable String member,
        List<TeamSummary> teams) {

    static Session of(Person person, List<TeamSummary> teams) {
        String member = person.memberships().stream()
                .map(Membership::member)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Session(person.username(), person.displayName(), person.role(), member, teams);
    }
}
