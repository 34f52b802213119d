package dk.samvagt.relative.given;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an offer is for.
 *
 * @param need id of the need that it may answer, or null
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param word a kind word, or null
 */
public record GivenTo(
        @Nullable UUID need,
        UUID relative,
        String citizen,
        @Nullable String word) {

    /** Without the word. */
    @Override
    public String toString() {
        return "GivenTo[" + relative + "]";
    }
}
