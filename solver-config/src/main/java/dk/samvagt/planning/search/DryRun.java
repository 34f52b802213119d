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
    private final boolean latenessCounts;
    private final boolean idleCounts;
    private final StopClock clock = new StopClock();
    private final Leaving leaving;
    private final Waiters waiters;
    private final RouteSums before = new RouteSums();
    private final RouteSums after = new RouteSums();

    private int route;
    private int position;
    private int free;
    private int here;
    private boolean taken;
    private int behind;
    private boolean leavesLater;
    private int mostLate;
    private int homeTravel;
    private int finish;
    private boolean breakMissing;

    /** When the stop last asked about would start and end. */
    int start;

    int end;

    DryRun(SearchProblem problem, SearchState state) {
        this.problem = problem;
        this.timings = state.timings;
        this.costs = state.routeCosts;
        waiters = new Waiters(problem, timings);
        latenessCounts = costs.largest.countLateness();
        idleCounts = costs.largest.countIdle();
        leaving = new Leaving(problem);
    }

    /**
     * What the route costs more with a stop than without.
     *
     * @param lower the stop never starts before
     * @return weighted points, or {@link #IMPOSSIBLE} where more hard rules are broken
     */
    long insert(StopFacts stop, int r, int at, int lower) {
        open(r, at);
        clock.time(problem.routes[r], stop, at == 0, free, here, taken, behind, lower);
        start = clock.start;
        end = clock.end;
        costs.count(stop, r, clock.start, clock.end, clock.travel, clock.idle, 1, after);
        goOnFrom(stop);
        return rest(stop);
    }

    /** What it would cost beyond the route, by the rules that look at the one that is worst off. */
    long largest() {
        long late = latenessCounts ? costs.largest.moreLate(route, mostLate) : 0;
        long idle = idleCounts ? costs.largest.moreIdle(route, after, homeTravel, finish, breakMissing) : 0;
        return late + idle;
    }

    /**
     * Whether one that stands before another on the route would have to wait for it. The answer leaves that waiting
     * out: it is what the route costs as though that stop kept its start; where members leave when needed, without any
     * waiting, as that might be in their own time.
     */
    boolean pullsBack() {
        return waiters.pullsBack;
    }

    private void open(int r, int at) {
        route = r;
        position = at;
        costs.read(r, before);
        after.copy(before);
        waiters.begin(r, at);
        mostLate = 0;
        RouteFacts facts = problem.routes[r];
        free = facts.start;
        here = facts.startPlace;
        taken = facts.breakSeconds == 0;
        behind = 0;
        if (position > 0) {
            int s = timings.order[r][position - 1];
            free = timings.end[s];
            here = timings.placeAfter[s];
            taken = timings.breakTaken[s] != 0;
            behind = timings.met[s];
        }
        leavesLater = leaving.countsOn(facts);
        if (leavesLater) {
            leaving.begin(facts);
            tellFrom(0, position);
        }
    }

    private void tellFrom(int first, int end) {
        for (int i = first; i < end; i++) {
            leaving.next(problem.stops[timings.order[route][i]], timings);
        }
    }

    private void goOnFrom(StopFacts stop) {
        note(stop);
        waiters.start(stop, clock.start);
        free = clock.end;
        here = clock.placeAfter;
        taken = clock.breakTaken;
        behind = clock.met;
    }

    private void note(StopFacts stop) {
        if (leavesLater) {
            leaving.next(stop, clock.start, clock.idle, clock.breakStart, clock.travel);
        }
        if (latenessCounts && stop.done == null) {
            mostLate = Math.max(mostLate, stop.late(clock.start, problem.routes[route].day));
        }
    }

    /** Times those behind, until one starts as it did and nobody further on has to wait. */
    private long rest(StopFacts inserted) {
        RouteFacts facts = problem.routes[route];
        int[] line = timings.order[route];
        int size = timings.length[route];
        for (int i = position; i < size; i++) {
            StopFacts next = problem.stops[line[i]];
            int s = next.number;
            clock.time(facts, next, false, free, here, taken, behind, waiters.lowerStart(next));
            costs.count(next, route, timings.start[s], timings.end[s], timings.travel[s], timings.idle[s], -1, after);
            costs.count(next, route, clock.start, clock.end, clock.travel, clock.idle, 1, after);
            if (i >= waiters.lastOnRoute
                    && clock.start == timings.start[s]
                    && clock.end == timings.end[s]
                    && clock.breakTaken == (timings.breakTaken[s] != 0)
                    && clock.placeAfter == timings.placeAfter[s]
                    && clock.met == timings.met[s]) {
                note(next);
                return asBefore(i + 1, size);
            }
            goOnFrom(next);
        }
        return atEnd(facts, size, inserted);
    }

    /** Those from a position on are as they were. */
    private long asBefore(int from, int size) {
        if (leavesLater) {
            tellFrom(from, size);
        }
        homeTravel = timings.homeTravel[route];
        finish = timings.finish[route];
        breakMissing = timings.breakMissing[route] != 0;
        return difference(0, 0);
    }

    private long atEnd(RouteFacts facts, int size, StopFacts inserted) {
        clock.home(facts, free, here, taken, behind);
        homeTravel = clock.homeTravel;
        finish = clock.finish;
        breakMissing = clock.breakMissing;
        long hard = 0;
        long value = 0;
        if (inserted.done == null) {
            hard = costs.hardAtEnd(facts, finish, breakMissing);
            value = costs.valueAtEnd(facts, finish, breakMissing);
        }
        if (size > 0 && problem.stops[timings.order[route][size - 1]].done == null) {
            boolean wasMissing = timings.breakMissing[route] != 0;
            hard -= costs.hardAtEnd(facts, timings.finish[route], wasMissing);
            value -= costs.valueAtEnd(facts, timings.finish[route], wasMissing);
        }
        return difference(hard, value);
    }

    private long difference(long hardAtEnd, long valueAtEnd) {
        RouteFacts facts = problem.routes[route];
        if (costs.hard(facts, after) + hardAtEnd > costs.hard(facts, before) || waiters.costElsewhere >= IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        int spared = leavesLater ? leaving.spared() : 0;
        if (waiters.pullsBack && facts.leavesWhenNeeded) {
            spared = after.idle;
        }
        return waiters.costElsewhere
                + valueAtEnd
                + costs.value(facts, after, homeTravel, spared)
                - costs.value(facts, before, timings.homeTravel[route], costs.spared.of(route));
    }
}
