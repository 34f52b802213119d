package dk.samvagt.planning.search;

/**
 * The largest of a figure that every route has; it costs the whole plan, whichever route it is of.
 *
 * <p>Where several routes share the largest figure, no change of one route makes it less. Search is guided by a soft
 * maximum instead, {@code s * ln(sum of exp(figure / s))}, in which each of them counts; it is the closer to the largest
 * figure the smaller {@code s}.
 */
final class Largest {

    private static final int OF_ALL = 0;
    private static final int ROUTE = 1;
    private static final int OF_OTHERS = 2;
    /** Figures that lie so many times the softness below the largest do not count. */
    private static final double NEGLIGIBLE = 16;

    private final long weight;
    private final UndoLog log;
    private final Costs.Totals totals;
    private final Costs cost;
    private final int[] ofRoute;
    /** The largest of all, the route that has it, and the largest of the others. */
    private final int[] top = new int[3];
    /** The sum of the soft maximum, relative to the largest, as bits of a double. */
    private final long[] sum = new long[1];

    private final long[] guide = new long[1];
    private double softness;

    /**
     * A figure of which nothing is known yet.
     *
     * @param weight of one unit; 0 where it is not to be counted
     */
    Largest(long weight, int routes, UndoLog log, Costs.Totals totals) {
        this.weight = weight;
        this.log = log;
        this.totals = totals;
        cost = new Costs(1, log, totals);
        ofRoute = new int[routes];
    }

    boolean counts() {
        return weight > 0;
    }

    /** Makes the guide so soft that the whole softness costs so many points; 0 for none. */
    void soften(double points) {
        softness = points / weight;
        settle();
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
        settleGuide();
    }

    private void settleGuide() {
        double relative = 0;
        if (softness > 0) {
            for (int figure : ofRoute) {
                relative += relative(figure);
            }
        }
        log.set(sum, 0, Double.doubleToRawLongBits(relative));
        long extra = points(softness > 0 ? softness * Math.log(relative) : 0);
        totals.guide += extra - guide[0];
        log.set(guide, 0, extra);
    }

    private double relative(int figure) {
        double below = (top[OF_ALL] - figure) / softness;
        return below > NEGLIGIBLE ? 0 : Math.exp(-below);
    }

    /** With one route's figure changed to another, by what is left where nothing of the old largest is. */
    private double softMaximum(int changed, int figure, int largest) {
        double relative = Math.exp((figure - largest) / softness);
        for (int r = 0; r < ofRoute.length; r++) {
            relative += r == changed ? 0 : Math.exp((ofRoute[r] - largest) / softness);
        }
        return largest + softness * Math.log(relative);
    }

    private long points(double figure) {
        return Math.round(weight * figure);
    }

    /** What the plan would cost more, had one route another figure; by the guide where that is soft. */
    long more(int route, int figure) {
        int others = route == top[ROUTE] ? top[OF_OTHERS] : top[OF_ALL];
        int largest = Math.max(others, figure);
        if (softness == 0) {
            return weight * (largest - top[OF_ALL]);
        }
        double was = Double.longBitsToDouble(sum[0]);
        double now = was - relative(ofRoute[route]);
        if (figure > top[OF_ALL]) {
            double higher = (figure - top[OF_ALL]) / softness;
            return points(softness * (higher + Math.log1p(now * Math.exp(-higher)) - Math.log(was)));
        }
        if (largest < top[OF_ALL]) {
            return points(softMaximum(route, figure, largest) - top[OF_ALL] - softness * Math.log(was));
        }
        now += relative(figure);
        return now == was ? 0 : points(softness * Math.log(now / was));
    }
}
