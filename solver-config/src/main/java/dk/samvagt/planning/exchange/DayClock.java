package dk.samvagt.planning.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The planner's clock: seconds that pass from midnight of a plan's first day. On the two days a year with a clock
 * change they differ from what the wall clock suggests.
 *
 * @param firstDay the plan's first day
 */
public record DayClock(LocalDate firstDay) {

    /** Where the teams work. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Seconds from midnight of the first day to a time on the wall. */
    public int seconds(LocalDate date, LocalTime time) {
        return seconds(date.atTime(time).atZone(ZONE).toInstant());
    }

    /** Seconds from midnight of the first day to a time on the wall that day. */
    public int seconds(LocalTime time) {
        return seconds(firstDay, time);
    }

    /** Seconds from midnight of the first day to an instant. */
    public int seconds(Instant instant) {
        return Math.toIntExact(Duration.between(midnight(), instant).getSeconds());
    }

    /** The instant so many seconds after midnight of the first day. */
    public Instant instant(int seconds) {
        return midnight().plusSeconds(seconds);
    }

    /** What the clock on the wall shows so many seconds after midnight of the first day. */
    public LocalDateTime onTheWall(int seconds) {
        return LocalDateTime.ofInstant(instant(seconds), ZONE);
    }

    /** The time of day that the clock on the wall shows. */
    public LocalTime time(int seconds) {
        return onTheWall(seconds).toLocalTime();
    }

    private Instant midnight() {
        return firstDay.atStartOfDay(ZONE).toInstant();
    }
}
