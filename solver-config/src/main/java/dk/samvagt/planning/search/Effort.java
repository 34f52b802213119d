package dk.samvagt.planning.search;

import java.time.Duration;

/**
 * How much a solve may spend.
 *
 * @param limit wall-clock time from the call on, more than zero
 * @param seed of the search's chances
 * @param searches how many searches run side by side, each on a thread of its own; 1 or more
 */
public record Effort(Duration limit, long seed, int searches) {

    private static final int USUAL_SEARCHES = Math.min(2, Runtime.getRuntime().availableProcessors());

    /** Refuses no time and no search at all. */
    public Effort {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("The time limit (" + limit + ") must be more than zero.");
        }
        if (searches < 1) {
            throw new IllegalArgumentException("The number of searches (" + searches + ") must be 1 or more.");
        }
    }

    /** With two searches side by side, or one where there is one processor. */
    public Effort(Duration limit, long seed) {
        this(limit, seed, USUAL_SEARCHES);
    }

    /** So many seconds, with the usual seed. */
    public static Effort ofSeconds(int seconds) {
        return new Effort(Duration.ofSeconds(seconds), 1);
    }
}
