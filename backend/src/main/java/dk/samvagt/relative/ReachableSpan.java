package dk.samvagt.relative;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of a weekday in which a relative can be reached. Wall-clock times in Copenhagen.
 *
 * @param day the weekday
 * @param from from when
 * @param to until when; after {@code from}
 */
public record ReachableSpan(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {}
