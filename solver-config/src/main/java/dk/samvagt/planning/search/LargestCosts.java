package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.LARGEST_IDLE;
import static dk.samvagt.planning.dayplan.DayPlanRule.LARGEST_LATENESS;

/** What the plan costs by the rules that look at the route that is worst off. Times in seconds. */
final class LargestCosts {

    /**
     * How soft the guide of the idle time is, in temperatures: so that routes count together which differ by about as
     * much as search takes or leaves. The largest lateness has none, as a stop that is late costs by itself already.
     */
    private static final double SOFTNESS = 2;

    private final SearchProblem problem;
    private final Largest lateness;
    private final Largest idle;

    LargestCosts(SearchProblem problem, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        int routes = problem.routes.length;
        lateness = new Largest(problem.weights.of(LARGEST_LATENESS), routes, log, totals);
        idle = new Largest(problem.weights.of(LARGEST_IDLE), routes, log, totals);
    }

    /** Takes up a route's figures; they cost something from {@link #settle} on. */
    void compute(int r, RouteSums sums, Timings timings) {
        if (lateness.counts()) {
            lateness.set(r, mostLate(r, timings));
        }
        if (idle.counts()) {
            RouteFacts route = problem.routes[r];
            boolean breakMissing = timings.breakMissing[r] != 0;
            idle.set(
                    r,
                    timings.length[r] == 0
                            ? route.workSeconds
                            : idleSeconds(route, sums, timings.homeTravel[r], timings.finish[r], breakMissing));
        }
    }

    private int mostLate(int r, Timings timings) {
        int most = 0;
        for (int i = 0; i < timings.length[r]; i++) {
            StopFacts stop = problem.stops[timings.order[r][i]];
            if (stop.done == null) {
                most = Math.max(most, stop.late(timings.start[stop.number], problem.routes[r].day));
            }
        }
        return most;
    }

    /** What a shift with stops has that is neither work nor travel nor break nor another engagement. */
    private static int idleSeconds(RouteFacts route, RouteSums sums, int homeTravel, int finish, boolean breakMissing) {
        int rest = breakMissing ? 0 : route.breakSeconds;
        int filled = Math.max(finish, route.end) - route.start - rest - route.engagedSeconds;
        return filled - sums.work - sums.travel - homeTravel;
    }

    /** Brings the plan's costs up to date with the routes' figures. */
    void settle() {
        if (lateness.counts()) {
            lateness.settle();
        }
        if (idle.counts()) {
            idle.settle();
        }
    }

    /** Softens the guide by a temperature; false where there is none. */
    boolean guideBy(double temperature) {
        if (idle.counts()) {
            idle.soften(temperature * SOFTNESS);
        }
        return idle.counts();
    }

    /** True where it matters how late a route's latest stop is. */
    boolean countLateness() {
        return lateness.counts();
    }

    /** True where it matters how much time a route has to spare. */
    boolean countIdle() {
        return idle.counts();
    }

    /** What the plan would cost more, were a route's latest stop so late. */
    long moreLate(int r, int seconds) {
        return lateness.more(r, Math.max(lateness.of(r), seconds));
    }

    /** What the plan would cost more, were that what a route's stops add up to. */
    long moreIdle(int r, RouteSums sums, int homeTravel, int finish, boolean breakMissing) {
        return idle.more(r, idleSeconds(problem.routes[r], sums, homeTravel, finish, breakMissing));
    }

    /** At most what the plan would cost less, had a route so much more work and travel; 0 or less. */
    long lessIdle(int r, int seconds) {
        return Math.min(0, idle.more(r, idle.of(r) - seconds));
    }
}
