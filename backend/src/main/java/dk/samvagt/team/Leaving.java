package dk.samvagt.team;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a member's time in the team ends.
 *
 * @param lastDay the last working day, or null while nobody has told that the member leaves
 * @param erasedAt when nothing was left that tells who it was, or null
 */
@Embeddable
record Leaving(@Nullable LocalDate lastDay, @Nullable Instant erasedAt) {

    /** How far back a last working day can be told, in days: what is told wrongly would be forgotten the same night. */
    static final int TOLD_WITHIN = 90;

    static Leaving on(LocalDate lastDay) {
        return new Leaving(lastDay, null);
    }

    boolean isOver(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
