package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK;
import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK_MISSED;
import static dk.samvagt.planning.dayplan.DayPlanRule.CARRYING;
import static dk.samvagt.planning.dayplan.DayPlanRule.CHANGED_SINCE_PUBLISHED;
import static dk.samvagt.planning.dayplan.DayPlanRule.EVENING_SPREAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.FAIR_WORKLOAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.FIRST_ARRIVAL;
import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;
import static dk.samvagt.planning.dayplan.DayPlanRule.OVERTIME;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.DayPlanRule.TRAVEL;
import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;

import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Pin;

/**
 * What one route costs, by the rules that look at one route only. What its stops count is kept as sums, which change
 * with the stops that change; {@link #compute} makes costs of them.
 */
final class RouteCosts {

    private final SearchProblem problem;
    private final UndoLog log;
    private final long late;
    private final long travel;
    private final long waiting;
    private final long fair;
    private final long evening;
    private final long changed;
    private final long strict;
    private final long shiftEnd;
    private final long breakWeight;
    private final long overtime;
    private final long breakMissed;
    private final long carrying;
    final Costs costs;

    private final long[] hardSum;
    private final long[] valueSum;
    private final int[] travelSum;
    private final int[] idleSum;
    private final int[] workSum;
    private final int[] eveningSum;
    private final int[] loadSum;
    final SparedWaiting spared;
    final LargestCosts largest;
    /** The sums of the route that is open. */
    private final RouteSums sums = new RouteSums();

    private int open;

    RouteCosts(SearchProblem problem, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        this.log = log;
        Weights weights = problem.weights;
        late = weights.of(LATE);
        travel = weights.of(TRAVEL);
        waiting = weights.of(WAITING);
        fair = weights.of(FAIR_WORKLOAD);
        evening = weights.of(EVENING_SPREAD);
        changed = weights.of(CHANGED_SINCE_PUBLISHED);
        strict = weights.of(STRICT_WINDOW);
        shiftEnd = weights.of(SHIFT_END);
        breakWeight = weights.of(BREAK);
        overtime = weights.of(OVERTIME);
        breakMissed = weights.of(BREAK_MISSED);
        carrying = weights.of(CARRYING);
        int routes = problem.routes.length;
        costs = new Costs(routes, log, totals);
        hardSum = new long[routes];
        valueSum = new long[routes];
        travelSum = new int[routes];
        idleSum = new int[routes];
        workSum = new int[routes];
        eveningSum = new int[routes];
        loadSum = new int[routes];
        spared = new SparedWaiting(problem, log);
        largest = new LargestCosts(problem, log, totals);
    }

    /** From here on stops enter and leave this route's sums, until {@link #close}. */
    void open(int route) {
        open = route;
        read(route, sums);
    }

    void read(int route, RouteSums into) {
        into.hard = hardSum[route];
        into.value = valueSum[route];
        into.travel = travelSum[route];
        into.idle = idleSum[route];
        into.work = workSum[route];
        into.evening = eveningSum[route];
        into.load = loadSum[route];
    }

    void close() {
        log.set(hardSum, open, sums.hard);
        log.set(valueSum, open, sums.value);
        log.set(travelSum, open, sums.travel);
        log.set(idleSum, open, sums.idle);
        log.set(workSum, open, sums.work);
        log.set(eveningSum, open, sums.evening);
        log.set(loadSum, open, sums.load);
    }

    void enter(StopFacts stop, int start, int end, int way, int idle) {
        count(stop, open, start, end, way, idle, 1, sums);
    }

    void leave(StopFacts stop, int start, int end, int way, int idle) {
        count(stop, open, start, end, way, idle, -1, sums);
    }

    /**
     * Adds what one stop counts to sums.
     *
     * @param times 1 to add, -1 to take off
     */
    void count(StopFacts stop, int route, int start, int end, int way, int idle, int times, RouteSums into) {
        into.travel += times * way;
        into.idle += times * idle;
        into.work += times * (end - start);
        into.evening += times * Measures.eveningSeconds(start, end, problem.routes[route].day);
        into.load += times * stop.load;
        long hard = problem.statics.hard[stop.number][route];
        long value = problem.statics.value[stop.number][route];
        if (stop.published != null) {
            value += changed * Measures.change(stop.published, problem.routes[route].route.member(), start);
        }
        if (stop.done == null) {
            int over = stop.late(start, problem.routes[route].day);
            if (over > 0 && stop.strict) {
                hard += strict * Measures.minutesUp(over);
            } else if (over > 0) {
                value += late * over;
            }
            if (stop.pin != null) {
                hard += pinned(stop.pin, problem.routes[route], start);
            }
        }
        into.hard += times * hard;
        into.value += times * value;
    }

    private long pinned(Pin pin, RouteFacts route, int start) {
        if (!route.route.id().equals(pin.route())) {
            return problem.weights.of(PIN_KEPT);
        }
        return problem.weights.of(PIN_KEPT) * Measures.minutesUp(pin.drift(start))
                + problem.weights.of(FIRST_ARRIVAL) * Measures.minutesUp(pin.secondsAfter(start));
    }

    /** Hard points of the stops and of what is carried to them. */
    long hard(RouteFacts route, RouteSums of) {
        return of.hard + carrying * route.unitsOver(of.load);
    }

    /** Whether the member could not carry a stop's load as well. */
    boolean isTooMuch(RouteFacts route, int r, StopFacts stop) {
        return stop.load > 0 && carrying > 0 && route.unitsOver(loadSum[r] + stop.load) > 0;
    }

    /** Hard points of the way home, to be added to those of the stops, where the last stop is to come. */
    long hardAtEnd(RouteFacts route, int finish, boolean breakMissing) {
        int over = finish - route.end;
        return (over > 0 ? shiftEnd * Measures.minutesUp(over) : 0) + (breakMissing ? breakWeight : 0);
    }

    /** Other points of the way home, where the last stop is to come. */
    long valueAtEnd(RouteFacts route, int finish, boolean breakMissing) {
        return overtime * Math.max(0, finish - route.end) + (breakMissing ? breakMissed : 0);
    }

    /**
     * All points but the hard ones and those at the end.
     *
     * @param homeTravel the way home
     * @param sparedWaiting seconds, see {@link Leaving}
     */
    long value(RouteFacts route, RouteSums of, int homeTravel, int sparedWaiting) {
        int way = of.travel + homeTravel;
        return of.value
                + travel * way
                + waiting * (of.idle - sparedWaiting)
                + fair * Measures.crowding(of.work + way, route.workSeconds)
                + evening * Measures.crowding(of.evening, route.eveningSeconds);
    }

    void compute(int r, Timings timings) {
        RouteFacts route = problem.routes[r];
        int size = timings.length[r];
        read(r, sums);
        long hard = hard(route, sums);
        long atEnd = 0;
        if (size > 0 && problem.stops[timings.order[r][size - 1]].done == null) {
            hard += hardAtEnd(route, timings.finish[r], timings.breakMissing[r] != 0);
            atEnd = valueAtEnd(route, timings.finish[r], timings.breakMissing[r] != 0);
        }
        costs.set(r, hard, atEnd + value(route, sums, timings.homeTravel[r], spared.compute(r, timings)));
        largest.compute(r, sums, timings);
    }

    /** Seconds of waiting in the plan, but for those spared. */
    int waiting(int route) {
        return idleSum[route] - spared.of(route);
    }

    /** Seconds at work and under way. */
    int busy(int route, int homeTravel) {
        return workSum[route] + travelSum[route] + homeTravel;
    }
}
