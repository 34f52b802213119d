package dk.samvagt.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who did something to a visit, when and why.
 *
 * @param by the name of the one who did it, as colleagues know them
 * @param at when
 * @param reason the professional reason given
 */
@Embeddable
public record Note(String by, Instant at, String reason) {

    /** Without the reason, which may tell of a citizen's health. */
    @Override
    public String toString() {
        return "Note[" + by + ", " + at + "]";
    }
}
