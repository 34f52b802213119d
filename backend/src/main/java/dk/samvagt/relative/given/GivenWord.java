package dk.samvagt.relative.given;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of an offer.
 *
 * @param version the version that was seen
 * @param word a kind word
 * @param followUp when the need is followed up, where telling of the offer answers it
 * @param askAgain when it may be asked again, where it is declined; in three months where left out
 */
record GivenWord(
        @NotNull Integer version,
        @Nullable @Size(max = 1000) String word,
        @Nullable LocalDate followUp,
        @Nullable LocalDate askAgain) {

    /** Without the word. */
    @Override
    public String toString() {
        return "GivenWord[" + version + "]";
    }
}
