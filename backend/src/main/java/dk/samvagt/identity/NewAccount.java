package dk.samvagt.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to sign in.
 *
 * @param username lower-case letters, digits, dots and dashes
 * @param displayName what others see
 * @param role what they are to the team
 * @param membership the team, and which of its members they are
 * @param demo true where the sign-in is shown on the sign-in page
 */
public record NewAccount(String username, String displayName, Role role, Membership membership, boolean demo) {

    /** Refuses a username that could not be typed. */
    public NewAccount {
        if (!username.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new IllegalArgumentException("The username " + username
                    + " must consist of lower-case letters, digits, dots and dashes, a letter or digit first.");
        }
    }

    NewAccount atMostUntil(@Nullable LocalDate lastDay) {
        return new NewAccount(username, displayName, role, membership.atMostUntil(lastDay), demo);
    }
}
