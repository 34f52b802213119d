package dk.samvagt.journey;

import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that goes as fast as any, from a moment that the journey chooses, so that a story never depends on today. */
public final class JourneyClock extends Clock {

    /** The day that journeys begin on, a Tuesday. */
    public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final Clock real = Clock.system(Copenhagen.ZONE);
    private volatile Duration ahead = Duration.ZERO;

    JourneyClock() {
        startOver();
    }

    /** Back to Tuesday at 06:30, before anybody has met. */
    void startOver() {
        set(TUESDAY, "06:30");
    }

    public void set(LocalDate date, String time) {
        ahead = Duration.between(real.instant(), Copenhagen.at(date, LocalTime.parse(time)));
    }

    /** How far this clock is ahead of the machine's. */
    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
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
