package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;

/** Those who hang together with the stops that a {@link DryRun} times, and have to wait for them. */
final class Waiters {

    private final SearchProblem problem;
    private final Timings timings;
    private final long late;

    /** By stop: the run that timed it last, and the start it has there. */
    private final int[] runOf;

    private final int[] startInRun;
    private int run;
    private int route;
    private int position;

    /** Position of the last stop on the route that waits for one before it. */
    int lastOnRoute;
    /** Whether one on the route that is timed already would have to wait for a later one. */
    boolean pullsBack;
    /** At least what it costs those on other routes. */
    long costElsewhere;

    Waiters(SearchProblem problem, Timings timings) {
        this.problem = problem;
        this.timings = timings;
        late = problem.weights.of(LATE);
        runOf = new int[problem.stops.length];
        startInRun = new int[problem.stops.length];
    }

    /** From here on the stops of a route are timed from a position on. */
    void begin(int ofRoute, int from) {
        run++;
        route = ofRoute;
        position = from;
        lastOnRoute = from;
        pullsBack = false;
        costElsewhere = 0;
    }

    /** The moment before which a stop never starts: as in the plan, but for those that this run has timed already. */
    int lowerStart(StopFacts stop) {
        int lower = timings.ownLowerStart(stop);
        for (int i = 0; i < stop.partners.length; i++) {
            int other = stop.partners[i];
            if (runOf[other] == run) {
                lower = Math.max(lower, startInRun[other] + stop.atLeastAfter[i]);
            } else if (timings.routeOf[other] >= 0) {
                lower = Math.max(lower, timings.start[other] + stop.atLeastAfter[i]);
            }
        }
        return lower;
    }

    /** Tells when a stop starts in this run. */
    void start(StopFacts stop, int start) {
        runOf[stop.number] = run;
        startInRun[stop.number] = start;
        for (int i = 0; i < stop.partners.length; i++) {
            int o = stop.partners[i];
            int raised = start + stop.partnerAtLeastAfter[i];
            if (problem.stops[o].done != null) {
                continue;
            }
            if (runOf[o] == run) {
                pullsBack |= raised > startInRun[o];
            } else if (timings.routeOf[o] == route) {
                waitOnRoute(o, raised);
            } else if (timings.routeOf[o] >= 0) {
                waitElsewhere(problem.stops[o], problem.routes[timings.routeOf[o]], raised);
            }
        }
    }

    private void waitOnRoute(int partner, int raised) {
        if (raised > timings.start[partner]) {
            pullsBack |= timings.positionOf[partner] < position;
            lastOnRoute = Math.max(lastOnRoute, timings.positionOf[partner]);
        }
    }

    private void waitElsewhere(StopFacts partner, RouteFacts itsRoute, int raised) {
        int start = timings.start[partner.number];
        if (raised <= start || costElsewhere >= DryRun.IMPOSSIBLE) {
            return;
        }
        int wasLate = partner.late(start, itsRoute.day);
        int nowLate = partner.late(partner.startFrom(raised, itsRoute.day), itsRoute.day);
        if (nowLate > wasLate && partner.strict) {
            costElsewhere = DryRun.IMPOSSIBLE;
        } else if (!partner.strict) {
            costElsewhere += late * (nowLate - wasLate);
        }
    }
}
