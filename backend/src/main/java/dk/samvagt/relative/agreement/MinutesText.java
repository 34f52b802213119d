package dk.samvagt.relative.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said at a talk about who does what.
 *
 * @param heldOn the day of the talk
 * @param present who was there, or null
 * @param agreed what was agreed, or null
 * @param plan what happens now, or null
 * @param options what else could be done, or null
 */
@Embeddable
public record MinutesText(
        LocalDate heldOn,
        @Nullable String present,
        @Nullable String agreed,
        @Nullable String plan,
        @Nullable String options) {

    /** Only the day. */
    @Override
    public String toString() {
        return "MinutesText[" + heldOn + "]";
    }
}
