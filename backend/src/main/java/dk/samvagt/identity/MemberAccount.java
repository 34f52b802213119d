package dk.samvagt.identity;

import org.jspecify.annotations.Nullable;

/**
 * That somebody signs in to a team.
 *
 * @param username what they sign in with
 * @param displayName what others see
 * @param member which of the team's members they are, or null for one who serves the team
 * @param elsewhere true where they belong to other teams too
 */
public record MemberAccount(
        String username, String displayName, @Nullable String member, boolean elsewhere) {

    /** Nothing of it: names stay out of logs. */
    @Override
    public String toString() {
        return "MemberAccount";
    }
}
