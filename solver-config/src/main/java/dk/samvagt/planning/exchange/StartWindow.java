package dk.samvagt.planning.exchange;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a visit or group may start, as read from {@code earliest_start} and {@code latest_start}.
 *
 * @param earliest null where it could not be read
 * @param latest null where it could not be read
 */
record StartWindow(@Nullable LocalTime earliest, @Nullable LocalTime latest) {

    static StartWindow read(Cells cells) {
        LocalTime earliest = cells.needed("earliest_start", Moments::time);
        LocalTime latest = cells.needed("latest_start", Moments::time);
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            cells.problem(
                    ProblemCode.WINDOW_REVERSED,
                    "latest_start",
                    "The latest start, " + latest + ", lies before the earliest, " + earliest + ".",
                    "Swap the two, or correct one.",
                    Map.of("value", latest.toString()));
        }
        return new StartWindow(earliest, latest);
    }
}
