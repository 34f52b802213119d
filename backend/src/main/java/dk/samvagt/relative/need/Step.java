package dk.samvagt.relative.need;

import dk.samvagt.relative.NeedState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that a need has taken.
 *
 * @param state where it came by it
 * @param at when
 * @param name of the one who took it
 * @param decision what was decided, or null
 * @param owner id of the member who sees to it, where that was decided, or what stands for the advisor who took the step
 * @param due when it is followed up, where that was decided
 */
@Embeddable
record Step(
        @Enumerated(EnumType.STRING) NeedState state,
        Instant at,
        String name,
        @Nullable String decision,
        @Nullable String owner,
        @Nullable LocalDate due) {

    /** Without the decision, which tells of people. */
    @Override
    public String toString() {
        return "Step[" + state + "]";
    }
}
