package dk.samvagt.relative.cover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A respite as a person confirms it.
 *
 * @param date the day
 * @param from when the relative leaves
 * @param to when the relative is back
 * @param sessionStart when the session begins; as {@code from} where left out
 * @param sessionEnd when it ends; as {@code to} where left out
 * @param activity id of the group that the citizen is at meanwhile; left out where the team visits
 */
record WantedCover(
        @NotNull LocalDate date,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @Nullable LocalTime sessionStart,
        @Nullable LocalTime sessionEnd,
        @Nullable @Size(max = 100) String activity) {

    CoverSpan span() {
        return new CoverSpan(
                date, from, to, sessionStart == null ? from : sessionStart, sessionEnd == null ? to : sessionEnd);
    }
}
