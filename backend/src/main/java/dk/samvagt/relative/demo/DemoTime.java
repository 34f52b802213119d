package dk.samvagt.relative.demo;

import dk.samvagt.relative.demo.DemoNeed.DemoSignal;
import dk.samvagt.relative.demo.DemoNeed.DemoStep;
import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Turns the file's days ago into times around now. */
record DemoTime(Clock clock) {

    private static final LocalTime MEETING = LocalTime.of(14, 15);

    LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    /** At the time of day when the team meets. */
    Instant meeting(int daysAgo) {
        return Copenhagen.at(daysAgo(daysAgo), MEETING);
    }

    Instant of(DemoSignal signal) {
        if (signal.hoursAgo() != null) {
            return clock.instant().minus(Duration.ofHours(signal.hoursAgo()));
        }
        if (signal.daysAgo() == null || signal.time() == null) {
            throw new IllegalArgumentException(
                    "A signal of " + signal.by() + " tells neither hoursAgo nor daysAgo and time.");
        }
        return Copenhagen.at(daysAgo(signal.daysAgo()), signal.time());
    }

    @Nullable
    LocalDate due(DemoStep step) {
        if (step.dueDaysAgo() != null) {
            return daysAgo(step.dueDaysAgo());
        }
        return step.dueInDays() == null ? null : daysAgo(-step.dueInDays());
    }
}
