package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.CITIZEN_BUSY;
import static dk.samvagt.planning.dayplan.DayPlanRule.EVENING_SPREAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;

/**
 * How much waiting is spared where a member leaves later: for the first stop, and from the break. Time before these is
 * the member's own, so they may begin so much later as takes up waiting further on and makes nobody late, as the
 * forward time slack of a route (Savelsbergh, ORSA Journal on Computing 4(2), 1992) tells. Stops whose time counts for
 * others, or by another rule, stay where they are.
 */
final class Leaving {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final boolean[] movable;
    private final boolean counts;

    private RouteFacts route;
    private boolean breakToCome;
    private boolean begun;
    private int spared;
    private int limit;
    private int waiting;

    @SuppressWarnings("NullAway.Init") // begin comes first
    Leaving(SearchProblem problem) {
        counts = problem.weights.of(WAITING) > 0 && problem.weights.of(EVENING_SPREAD) == 0;
        movable = new boolean[problem.stops.length];
        for (StopFacts stop : problem.stops) {
            movable[stop.number] = counts && isMovable(stop, problem);
        }
    }

    private static boolean isMovable(StopFacts stop, SearchProblem problem) {
        if (stop.pinned || stop.published != null || stop.citizen < 0 || stop.linked.length > 0) {
            return false;
        }
        CitizenFacts citizen = problem.citizens[stop.citizen];
        boolean alone = citizen.stops.length == 1 && citizen.parts.length == 0;
        return citizen.respiteFrom.length == 0 && (alone || problem.weights.of(CITIZEN_BUSY) == 0);
    }

    boolean countsOn(RouteFacts facts) {
        return counts && facts.leavesWhenNeeded && facts.grid == 1;
    }

    /** From here on a route's stops are told in order. */
    void begin(RouteFacts facts) {
        route = facts;
        breakToCome = facts.breakSeconds > 0 && !facts.breakIsOver;
        begun = false;
        spared = 0;
    }

    /** Tells the next stop as it is timed; answers whether time before it is the member's own. */
    boolean next(StopFacts stop, int start, int idle, int breakStart, int way) {
        boolean afterBreak = breakStart >= 0;
        breakToCome &= !afterBreak;
        boolean ownTime = !begun || afterBreak;
        if (ownTime) {
            close();
            limit = afterBreak ? begun ? route.breakLatest - breakStart : NO_LIMIT : untilBreakFits(start, way);
            waiting = 0;
            begun = true;
        } else {
            waiting += idle;
        }
        limit = Math.min(limit, waiting + slack(stop, start));
        return ownTime;
    }

    /** Tells the next stop as it is timed in a plan. */
    boolean next(StopFacts stop, Timings timings) {
        int s = stop.number;
        return next(stop, timings.start[s], timings.idle[s], timings.breakStart[s], timings.travel[s]);
    }

    /** Seconds of waiting spared on the whole route. */
    int spared() {
        close();
        begun = false;
        return spared;
    }

    /** How much later the stops told since the last own time may begin. */
    int later() {
        return Math.min(limit, waiting);
    }

    private void close() {
        if (begun) {
            spared += later();
        }
    }

    /** How much later the first stop may begin without the break finding room before it. */
    private int untilBreakFits(int start, int way) {
        int away = Math.max(route.start, route.availableFrom);
        if (!breakToCome || away > route.breakLatest) {
            return NO_LIMIT;
        }
        int arrival = away + way;
        boolean afterArriving = arrival <= route.breakLatest;
        int from = Math.max(afterArriving ? arrival : away, route.breakEarliest);
        return Math.max(0, from + route.breakSeconds + (afterArriving ? 0 : way) - 1 - start);
    }

    /** How much later a stop may begin by itself; the break that comes after it must not be taken before it. */
    private int slack(StopFacts stop, int start) {
        if (!movable[stop.number]) {
            return 0;
        }
        int untilLate = stop.untilLate(start, route.day);
        int untilLastChance = route.breakLatest - stop.seconds - start;
        return breakToCome && untilLastChance >= 0 ? Math.min(untilLate, untilLastChance) : untilLate;
    }
}
