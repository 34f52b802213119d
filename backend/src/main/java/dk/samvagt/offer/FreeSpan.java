package dk.samvagt.offer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * A part of a day that somebody has to themselves, on the clock in Copenhagen.
 *
 * @param from from when
 * @param to until when, after {@code from}; 00:00 is midnight at the day's end
 */
public record FreeSpan(@NotNull LocalTime from, @NotNull LocalTime to) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** False where it ends before it begins. */
    boolean forward() {
        return minutes() > 0;
    }

    /** How long it is. */
    int minutes() {
        return until() - minuteOf(from);
    }

    /** True where the whole session lies within it, whatever the day. */
    boolean holds(OfferSession session) {
        return minuteOf(from) <= minuteOf(session.start()) && session.endMinute() <= until();
    }

    private int until() {
        return to.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : minuteOf(to);
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
