package dk.samvagt.planning.search;

/** The largest of a figure that every route has; it costs the whole plan, whichever route it is of. */
final class Largest {

    private static final int OF_ALL = 0;
    private static final int ROUTE = 1;
    private static final int OF_OTHERS = 2;

    private final long weight;
    private final UndoLog log;
    private final Costs cost;
    private final int[] ofRoute;
    /** The largest of all, the route that has it, and the largest of the others. */
    private final int[] top = new int[3];

    /**
     * A figure of which nothing is known yet.
     *
     * @param weight of one unit; 0 where it is not to be counted
     */
    Largest(long weight, int routes, UndoLog log, Costs.Totals totals) {
        this.weight = weight;
        this.log = log;
        cost = new Costs(1, log, totals);
        ofRoute = new int[routes];
    }

    boolean counts() {
        return weight > 0;
    }

    void set(int route, int figure) {
        log.set(ofRoute, route, figure);
    }

    int of(int route) {
        return ofRoute[route];
    }

    /** Brings the plan's cost up to date with the routes' figures, of which those below 0 count nothing. */
    void settle() {
        int first = 0;
        int second = 0;
        int route = -1;
        for (int r = 0; r < ofRoute.length; r++) {
            if (ofRoute[r] > first) {
                second = first;
                first = ofRoute[r];
                route = r;
            } else if (ofRoute[r] > second) {
                second = ofRoute[r];
            }
        }
        log.set(top, OF_ALL, first);
        log.set(top, ROUTE, route);
        log.set(top, OF_OTHERS, second);
        cost.set(0, 0, weight * first);
    }

    /** What the plan would cost more, had one route another figure. */
    long more(int route, int figure) {
        int others = route == top[ROUTE] ? top[OF_OTHERS] : top[OF_ALL];
        return weight * (Math.max(others, figure) - top[OF_ALL]);
    }
}
