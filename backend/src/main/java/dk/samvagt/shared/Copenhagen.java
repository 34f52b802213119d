package dk.samvagt.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time zone that teams live in. The injected {@link java.time.Clock} already ticks in it. */
public final class Copenhagen {

    /** Wall-clock times of shifts and visits are in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Copenhagen() {}

    /**
     * The instant of a wall-clock time. On the night when the clock is put forward a time that does not exist counts
     * as one hour later; when it is put back, the first of the two is meant.
     */
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }
}
