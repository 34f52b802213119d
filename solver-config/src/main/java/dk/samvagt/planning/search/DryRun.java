package dk.samvagt.planning.search;

/**
 * What a stop would cost the route it is put on, worked out without changing anything: exact for the rules that look at
 * one route only, and at least what it costs those on other routes who would have to wait.
 */
final class DryRun {

    /** More than any plan costs. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final SearchProblem problem;
    private final Timings timings;
    private final RouteCosts costs;
    private final Delays delays;
    private final StopClock clock = new StopClock();
    private final RouteSums before = new RouteSums();
    private final RouteSums after = new RouteSums();

    /** By stop: the run that timed it last, and the start it has there. */
    private final int[] runOf;

    private final int[] startInRun;
    /** By route: the last run in which somebody on it had to wait for this one. */
    private final int[] delayedIn;

    private int run;

    private int route;
    private int position;
    /** Position of the last stop on the route that waits for one before it. */
    private int lastWaiting;

    private int free;
    private int here;
    private boolean taken;
    private long others;

    /** The greatest lateness of those that start at another time than they did, in seconds. */
    int worst;

    /** When the stop last asked about would start and end. */
    int start;

    int end;

    /**
     * Whether one that stands before another on the route would have to wait for it. The answer leaves that waiting
     * out: it is what the route costs as though that stop kept its start.
     */
    boolean pullsBack;

    DryRun(SearchProblem problem, SearchState state) {
        this.problem = problem;
        this.timings = state.timings;
        this.costs = state.routeCosts;
        delays = new Delays(problem, timings);
        delayedIn = new int[problem.routes.length];
        runOf = new int[problem.stops.length];
        startInRun = new int[problem.stops.length];
    }

    /**
     * What the route costs more with a stop than without.
     *
     * @param lower the stop never starts before
     * @return weighted points, or {@link #IMPOSSIBLE} where more hard rules are broken
     */
    long insert(StopFacts stop, int r, int at, int lower) {
        open(r, at);
        clock.time(problem.routes[r], stop, free, here, taken, lower);
        start = clock.start;
        end = clock.end;
        costs.count(stop, r, clock.start, clock.end, clock.travel, clock.idle, 1, after);
        goOnFrom(stop);
        return rest(stop);
    }

    private void open(int r, int at) {
        route = r;
        position = at;
        run++;
        costs.read(r, before);
        after.copy(before);
        others = 0;
        worst = 0;
        lastWaiting = at;
        pullsBack = false;
        RouteFacts facts = problem.routes[r];
        free = facts.start;
        here = facts.startPlace;
        taken = facts.breakSeconds == 0;
        if (position > 0) {
            int s = timings.order[r][position - 1];
            free = timings.end[s];
            here = timings.placeAfter[s];
            taken = timings.breakTaken[s] != 0;
        }
    }

    private void goOnFrom(StopFacts stop) {
        runOf[stop.number] = run;
        startInRun[stop.number] = clock.start;
        worst = Math.max(worst, stop.late(clock.start, problem.routes[route].day));
        waitFor(stop);
        free = clock.end;
        here = clock.placeAfter;
        taken = clock.breakTaken;
    }

    /** Times those behind, until one starts as it did and nobody further on has to wait. */
    private long rest(StopFacts inserted) {
        RouteFacts facts = problem.routes[route];
        int[] line = timings.order[route];
        int size = timings.length[route];
        for (int i = position; i < size; i++) {
            StopFacts next = problem.stops[line[i]];
            int s = next.number;
            clock.time(facts, next, free, here, taken, lowerStart(next));
            costs.count(next, route, timings.start[s], timings.end[s], timings.travel[s], timings.idle[s], -1, after);
            costs.count(next, route, clock.start, clock.end, clock.travel, clock.idle, 1, after);
            if (i >= lastWaiting
                    && clock.start == timings.start[s]
                    && clock.end == timings.end[s]
                    && clock.breakTaken == (timings.breakTaken[s] != 0)
                    && clock.placeAfter == timings.placeAfter[s]) {
                return difference(timings.homeTravel[route], 0);
            }
            goOnFrom(next);
        }
        return atEnd(facts, size, inserted);
    }

    /** As in the plan, but for those that this run has timed already. */
    private int lowerStart(StopFacts stop) {
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

    private long atEnd(RouteFacts facts, int size, StopFacts inserted) {
        clock.home(facts, free, here, taken);
        long hard = inserted.done == null ? costs.hardAtEnd(facts, clock.finish, clock.breakMissing) : 0;
        if (size > 0) {
            StopFacts last = problem.stops[timings.order[route][size - 1]];
            if (last.done == null) {
                hard -= costs.hardAtEnd(facts, timings.finish[route], timings.breakMissing[route] != 0);
            }
        }
        return difference(clock.homeTravel, hard);
    }

    private long difference(int homeTravel, long hardAtEnd) {
        RouteFacts facts = problem.routes[route];
        if (costs.hard(facts, after) + hardAtEnd > costs.hard(facts, before) || others >= IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        return others + costs.value(facts, after, homeTravel) - costs.value(facts, before, timings.homeTravel[route]);
    }

    /** Adds at least what it costs those who have to wait when one starts as the clock says. */
    private void waitFor(StopFacts stop) {
        for (int i = 0; i < stop.partners.length; i++) {
            int o = stop.partners[i];
            int raised = clock.start + stop.partnerAtLeastAfter[i];
            if (problem.stops[o].done != null) {
                continue;
            }
            if (runOf[o] == run) {
                pullsBack |= raised > startInRun[o];
            } else if (timings.routeOf[o] == route) {
                waitOnRoute(o, raised);
            } else if (timings.routeOf[o] >= 0) {
                waitElsewhere(problem.stops[o], timings.routeOf[o], raised);
            }
        }
    }

    private void waitOnRoute(int partner, int raised) {
        if (raised > timings.start[partner]) {
            pullsBack |= timings.positionOf[partner] < position;
            lastWaiting = Math.max(lastWaiting, timings.positionOf[partner]);
        }
    }

    private void waitElsewhere(StopFacts partner, int itsRoute, int raised) {
        int start = timings.start[partner.number];
        if (raised <= start || others >= IMPOSSIBLE || delayedIn[itsRoute] == run) {
            return;
        }
        delayedIn[itsRoute] = run;
        RouteFacts facts = problem.routes[itsRoute];
        int by = partner.startFrom(raised, facts.day) - start;
        others += delays.cost(facts, itsRoute, timings.positionOf[partner.number], by);
        worst = Math.max(worst, delays.worst);
    }
}
