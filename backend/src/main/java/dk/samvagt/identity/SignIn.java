package dk.samvagt.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody signs in with.
 *
 * @param username capital letters count as small ones
 * @param password as it was given
 */
record SignIn(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 200) String password) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
