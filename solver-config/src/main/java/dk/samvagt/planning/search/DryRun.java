package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;

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
    private final long late;
    private final StopClock clock = new StopClock();
    private final RouteSums before = new RouteSums();
    private final RouteSums after = new RouteSums();

    private int route;
    private int free;
    private int here;
    private boolean taken;
    private long others;

    /** When the stop last asked about would start and end. */
    int start;

    int end;

    DryRun(SearchProblem problem, SearchState state) {
        this.problem = problem;
        this.timings = state.timings;
        this.costs = state.routeCosts;
        late = problem.weights.of(LATE);
    }

    /**
     * What the route costs more with a stop than without.
     *
     * @param lower the stop never starts before
     * @return weighted points, or {@link #IMPOSSIBLE} where more hard rules are broken
     */
    long insert(StopFacts stop, int r, int position, int lower) {
        open(r, position);
        clock.time(problem.routes[r], stop, free, here, taken, lower);
        start = clock.start;
        end = clock.end;
        costs.count(stop, r, clock.start, clock.end, clock.travel, clock.idle, 1, after);
        waitFor(stop);
        goOn();
        return rest(stop, position);
    }

    private void open(int r, int position) {
        route = r;
        costs.read(r, before);
        after.copy(before);
        others = 0;
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

    private void goOn() {
        free = clock.end;
        here = clock.placeAfter;
        taken = clock.breakTaken;
    }

    /** Times those behind, until one starts as it did. */
    private long rest(StopFacts inserted, int position) {
        RouteFacts facts = problem.routes[route];
        int[] line = timings.order[route];
        int size = timings.length[route];
        for (int i = position; i < size; i++) {
            StopFacts next = problem.stops[line[i]];
            int s = next.number;
            clock.time(facts, next, free, here, taken, lowerStart(next, inserted));
            costs.count(next, route, timings.start[s], timings.end[s], timings.travel[s], timings.idle[s], -1, after);
            costs.count(next, route, clock.start, clock.end, clock.travel, clock.idle, 1, after);
            if (clock.start == timings.start[s]
                    && clock.end == timings.end[s]
                    && clock.breakTaken == (timings.breakTaken[s] != 0)
                    && clock.placeAfter == timings.placeAfter[s]) {
                return difference(timings.homeTravel[route], 0);
            }
            waitFor(next);
            goOn();
        }
        return atEnd(facts, size, inserted);
    }

    private int lowerStart(StopFacts stop, StopFacts inserted) {
        int lower = timings.lowerStart(stop);
        for (int i = 0; i < inserted.partners.length; i++) {
            if (inserted.partners[i] == stop.number) {
                lower = Math.max(lower, start + inserted.partnerAtLeastAfter[i]);
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
        if (after.hard + hardAtEnd > before.hard || others >= IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        RouteFacts facts = problem.routes[route];
        return others + costs.value(facts, after, homeTravel) - costs.value(facts, before, timings.homeTravel[route]);
    }

    /** Adds at least what it costs those on other routes that one starts when the clock says. */
    private void waitFor(StopFacts stop) {
        for (int i = 0; i < stop.partners.length; i++) {
            int o = stop.partners[i];
            if (timings.routeOf[o] < 0 || timings.routeOf[o] == route) {
                continue;
            }
            StopFacts partner = problem.stops[o];
            int raised = clock.start + stop.partnerAtLeastAfter[i];
            if (partner.done == null && raised > timings.start[o] && raised > partner.latest) {
                others = partner.strict
                        ? IMPOSSIBLE
                        : others + late * (raised - Math.max(partner.latest, timings.start[o]));
            }
        }
    }
}
