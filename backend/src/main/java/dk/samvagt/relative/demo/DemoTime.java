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
        return ago(signal.hoursAgo(), signal.daysAgo(), signal.time());
    }

    /** So many hours ago, or so many days ago at a time of day. */
    Instant ago(@Nullable Integer hours, @Nullable Integer days, @Nullable LocalTime time) {
        if (hours != null) {
            return clock.instant().minus(Duration.ofHours(hours));
        }
        if (days == null || time == null) {
            throw new IllegalArgumentException(
                    "The demo's file of relatives tells neither hoursAgo nor daysAgo and time.");
        }
        return Copenhagen.at(daysAgo(days), time);
    }

    @Nullable
    LocalDate due(DemoStep step) {
        if (step.dueDaysAgo() != null) {
            return daysAgo(step.dueDaysAgo());
        }
        return step.dueInDays() == null ? null : daysAgo(-step.dueInDays());
    }
}
