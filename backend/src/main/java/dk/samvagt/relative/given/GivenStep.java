package dk.samvagt.relative.given;

import dk.samvagt.relative.GivenState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that an offer has taken with a relative.
 *
 * @param state where it came by it
 * @param at when
 * @param name of the one who noted it
 * @param word a kind word, or null
 * @param fromRelative true where the relative said so on their own page
 */
@Embeddable
public record GivenStep(
        @Enumerated(EnumType.STRING) GivenState state,
        Instant at,
        String name,
        @Nullable String word,
        boolean fromRelative) {

    /** Without the word. */
    @Override
    public String toString() {
        return "GivenStep[" + state + "]";
    }
}
