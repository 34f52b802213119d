package dk.samvagt.planning.search;

import java.util.Arrays;

/** A plan found, as numbers. */
final class Snapshot {

    final long hard;
    final long value;
    final int[][] order;
    final int[] askedStart;
    final int[] start;
    /** How much later a stop is to begin so that its member leaves when needed; see {@link SparedWaiting}. */
    final int[] later;

    final int[] takesPart;

    private Snapshot(SearchState state) {
        hard = state.hard();
        value = state.value();
        Timings timings = state.timings;
        order = new int[timings.order.length][];
        for (int r = 0; r < order.length; r++) {
            order[r] = Arrays.copyOf(timings.order[r], timings.length[r]);
        }
        askedStart = timings.askedStart.clone();
        start = timings.start.clone();
        later = state.routeCosts.spared.later(timings);
        takesPart = state.groups.takesPart.clone();
    }

    static Snapshot of(SearchState state) {
        return new Snapshot(state);
    }

    boolean isBetterThan(Snapshot other) {
        return hard != other.hard ? hard < other.hard : value < other.value;
    }

    /** Lays this plan into a state, whatever lies there. */
    void restore(SearchState state) {
        Timings timings = state.timings;
        for (int s = 0; s < timings.routeOf.length; s++) {
            if (timings.routeOf[s] >= 0) {
                state.remove(s);
            }
        }
        for (int part = 0; part < takesPart.length; part++) {
            state.decide(part, takesPart[part] != 0);
        }
        for (int r = 0; r < order.length; r++) {
            for (int i = 0; i < order[r].length; i++) {
                state.insert(order[r][i], r, i, askedStart[order[r][i]]);
            }
        }
        state.settleAll();
        state.keep();
    }
}
