package dk.samvagt.planning.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Shares the time until an end among dates that are planned one after the other, by how much there is to plan. */
final class SharedTime {

    /** The part of its share that a date gets even where the time has run out. */
    private static final int AT_LEAST = 4;

    private final InstantSource clock;
    private final Duration asked;
    private final Instant end;
    private final long all;
    private long waiting;

    /**
     * Nothing planned yet.
     *
     * @param began when the time began to run
     * @param asked more than zero
     * @param all visits and groups of all dates, 1 or more
     */
    SharedTime(InstantSource clock, Instant began, Duration asked, long all) {
        this.clock = clock;
        this.asked = asked;
        this.end = began.plus(asked);
        this.all = all;
        this.waiting = all;
    }

    /**
     * The time for the date that is next: its share of what is left now.
     *
     * @param errands visits and groups, 1 or more
     */
    Duration next(long errands) {
        long left = Duration.between(clock.instant(), end).toMillis() * errands / waiting;
        long least = Math.max(1, asked.toMillis() * errands / all / AT_LEAST);
        waiting -= errands;
        return Duration.ofMillis(Math.max(left, least));
    }
}
