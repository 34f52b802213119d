package dk.samvagt.relative.book;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something for the contact book.
 *
 * @param message what there is to say
 */
record NewBookMessage(@NotBlank @Size(max = 2000) String message) {

    /** Nothing. */
    @Override
    public String toString() {
        return "NewBookMessage";
    }
}
