package dk.samvagt.planning.search;

import java.time.Duration;

/**
 * How much a solve may spend.
 *
 * @param limit wall-clock time from the call on, more than zero
 * @param seed of the search's chances
 * @param searches how many searches run side by side, each on a thread of its own; 1 or more
 * @param rounds of ruin and recreate that each search may do, to which cooling is tied then; 0 where only time counts
 * @param endingEarly true where the search ends by itself once it finds nothing better any more
 */
public record Effort(Duration limit, long seed, int searches, long rounds, boolean endingEarly) {

    /** Two side by side, or one where there is one processor. */
    public static final int USUAL_SEARCHES = Math.min(2, Runtime.getRuntime().availableProcessors());

    private static final Duration LONGEST = Duration.ofHours(1);

    /** Refuses no time, no search at all and fewer than no rounds. */
    public Effort {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("The time limit (" + limit + ") must be more than zero.");
        }
        if (searches < 1) {
            throw new IllegalArgumentException("The number of searches (" + searches + ") must be 1 or more.");
        }
        if (rounds < 0) {
            throw new IllegalArgumentException("The number of rounds (" + rounds + ") must be 0 or more.");
        }
    }

    /** Time only. */
    public Effort(Duration limit, long seed, int searches) {
        this(limit, seed, searches, 0, false);
    }

    /** With two searches side by side, or one where there is one processor. */
    public Effort(Duration limit, long seed) {
        this(limit, seed, USUAL_SEARCHES);
    }

    /** So many seconds, with the usual seed. */
    public static Effort ofSeconds(int seconds) {
        return new Effort(Duration.ofSeconds(seconds), 1);
    }

    /**
     * One search of so many rounds, at most an hour: the same seed finds the same plan, however fast the machine.
     *
     * @param rounds 1 or more
     */
    public static Effort ofRounds(long rounds, long seed) {
        if (rounds < 1) {
            throw new IllegalArgumentException("The number of rounds (" + rounds + ") must be 1 or more.");
        }
        return new Effort(LONGEST, seed, 1, rounds, false);
    }

    /** The same, but it ends by itself once the search finds nothing better any more. */
    public Effort endingEarlyWhereNothingIsWon() {
        return new Effort(limit, seed, searches, rounds, true);
    }

    Effort within(Duration shorter) {
        return new Effort(shorter, seed, searches, rounds, endingEarly);
    }
}
