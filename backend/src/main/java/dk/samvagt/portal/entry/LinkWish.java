package dk.samvagt.portal.entry;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A relative asks for a new link.
 *
 * @param mail the address that the team has noted
 */
record LinkWish(@NotBlank @Email @Size(max = 200) String mail) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "LinkWish";
    }
}
