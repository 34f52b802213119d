package dk.samvagt.testing;

import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Each test starts on Monday 23 November 2026 at 06:00. */
public final class SettableClock extends Clock {

    /** The day that tests begin on, a Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private volatile Instant now = Copenhagen.at(MONDAY, LocalTime.of(6, 0));

    /** Back to where it starts. */
    void reset() {
        set(MONDAY, "06:00");
    }

    public void set(LocalDate date, String time) {
        now = Copenhagen.at(date, LocalTime.parse(time));
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Copenhagen.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Samvagt lives in one time zone.");
    }
}
