package dk.samvagt.relative.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that an agreement has taken.
 *
 * @param state where it came by it
 * @param at when
 * @param name of the one who noted it
 * @param reason why, or null
 */
@Embeddable
public record AgreementStep(
        @Enumerated(EnumType.STRING) AgreementState state,
        Instant at,
        String name,
        @Nullable String reason) {

    /** Without the reason, which tells of people. */
    @Override
    public String toString() {
        return "AgreementStep[" + state + "]";
    }
}
