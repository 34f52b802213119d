package dk.samvagt.relative.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the one who does it cannot.
 *
 * @param at when that was noted
 * @param name of the one who noted it
 * @param reason why, or null
 */
@Embeddable
public record DayOff(Instant at, String name, @Nullable String reason) {

    /** Nothing: why is nobody else's business. */
    @Override
    public String toString() {
        return "DayOff";
    }
}
