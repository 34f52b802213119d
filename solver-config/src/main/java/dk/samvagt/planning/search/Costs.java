package dk.samvagt.planning.search;

/** What things of one kind cost, hard and otherwise, with the plan's sum kept up to date. */
final class Costs {

    /** The sums over all kinds. */
    static final class Totals {
        long hard;
        long value;
        /** What search adds to the costs, so that it finds its way; no part of them. */
        long guide;

        void copy(Totals other) {
            hard = other.hard;
            value = other.value;
            guide = other.guide;
        }
    }

    final long[] hard;
    final long[] value;
    private final UndoLog log;
    private final Totals totals;

    Costs(int size, UndoLog log, Totals totals) {
        this.hard = new long[size];
        this.value = new long[size];
        this.log = log;
        this.totals = totals;
    }

    void set(int index, long newHard, long newValue) {
        totals.hard += newHard - hard[index];
        totals.value += newValue - value[index];
        log.set(hard, index, newHard);
        log.set(value, index, newValue);
    }
}
