package dk.samvagt.planning.search;

import java.time.Duration;

/**
 * How much a solve may spend.
 *
 * @param limit wall-clock time, more than zero
 * @param seed of the search's chances
 */
public record Effort(Duration limit, long seed) {

    /** Refuses no time at all. */
    public Effort {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("The time limit (" + limit + ") must be more than zero.");
        }
    }

    /** So many seconds, with the usual seed. */
    public static Effort ofSeconds(int seconds) {
        return new Effort(Duration.ofSeconds(seconds), 1);
    }
}
