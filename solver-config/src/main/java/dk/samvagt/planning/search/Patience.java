package dk.samvagt.planning.search;

/**
 * Notices that a search finds nothing better any more: two whole cycles brought nothing; or it is cold and has looked
 * in vain for half as long again as it took to find the last; or, however hot, for very long and ten times as long. Less
 * than a thousandth is nothing.
 */
final class Patience {

    private static final double NOTHING = 0.001;
    private static final int CYCLES = 2;
    private static final int LEAST_ROUNDS_A_STOP = 200;
    private static final int SHARE = 2;
    private static final int MANY_ROUNDS_A_STOP = 5_000;
    private static final int MANY_TIMES = 10;

    private final long leastRounds;
    private final long manyRounds;
    private Snapshot last;
    private long lastFound;
    private long cycleBegan;
    private int cyclesInVain;

    Patience(int stops, Snapshot start) {
        leastRounds = (long) LEAST_ROUNDS_A_STOP * stops;
        manyRounds = (long) MANY_ROUNDS_A_STOP * stops;
        last = start;
    }

    void look(Snapshot best, long rounds) {
        if (best != last && isWorthIt(best)) {
            last = best;
            lastFound = rounds;
            cyclesInVain = 0;
        }
    }

    private boolean isWorthIt(Snapshot best) {
        long won = last.value - best.value;
        return best.hard < last.hard || best.hard == last.hard && won > NOTHING * (last.value % Weights.MEDIUM);
    }

    /** Cycles too short to tell do not count. */
    void endCycle(long rounds) {
        if (rounds - cycleBegan >= leastRounds && lastFound <= cycleBegan) {
            cyclesInVain++;
        }
        cycleBegan = rounds;
    }

    boolean isOver(long rounds, boolean cold) {
        long inVain = rounds - lastFound;
        boolean isLong = inVain >= Math.max(leastRounds, lastFound / SHARE);
        boolean isVeryLong = inVain >= Math.max(manyRounds, lastFound * MANY_TIMES);
        return cyclesInVain >= CYCLES || cold && isLong || isVeryLong;
    }
}
