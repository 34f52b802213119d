package dk.samvagt.identity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that whoever runs Samvagt asks for.
 *
 * @param username lower-case letters, digits, dots and dashes
 * @param name what others see
 * @param role what they are to the team
 * @param team id of the team, which need not be there yet
 * @param member which of its members they are; for the role {@code MEMBER} alone
 * @param password at least {@value #SHORTEST} letters
 * @param lastDay the last day on which they belong to the team, or null without an end
 */
record AccountSetting(
        @NotBlank String username,
        @NotBlank String name,
        @NotNull Role role,
        @NotBlank String team,
        @Nullable String member,
        @NotBlank String password,
        @Nullable LocalDate lastDay) {

    private static final int SHORTEST = 12;

    /** False where a member is not named, or a facilitator is said to be one. */
    @AssertTrue(message = "a MEMBER says which member they are, others do not")
    public boolean isOneOfTheTeamWhereTheRoleSaysSo() {
        return (role == Role.MEMBER) == (member != null);
    }

    /**
     * Who is to sign in.
     *
     * @throws IllegalArgumentException where the password is short. Not found while settings are read: what is refused
     *     there is told with its value.
     */
    NewAccount account() {
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException("The password of " + username + " in samvagt.identity.accounts has "
                    + password.length() + " letters; it needs " + SHORTEST + ".");
        }
        return new NewAccount(username, name, role, new Membership(team, member, lastDay), false);
    }

    /** Without the password, which has no place in a message. */
    @Override
    public String toString() {
        return username;
    }
}
