package dk.samvagt.portal.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The relative writes in the contact book.
 *
 * @param message what there is to say
 */
record OwnMessage(@NotBlank @Size(max = 2000) String message) {

    /** Nothing. */
    @Override
    public String toString() {
        return "OwnMessage";
    }
}
