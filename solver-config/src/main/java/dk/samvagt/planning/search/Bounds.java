package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.DIFFERENT_FACES;
import static dk.samvagt.planning.dayplan.DayPlanRule.FAIR_WORKLOAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;
import static dk.samvagt.planning.dayplan.DayPlanRule.OVERTIME;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.DayPlanRule.TRAVEL;
import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;

import dk.samvagt.planning.dayplan.Measures;

/**
 * Finds where a stop might go and, in constant time each, at least how much it costs there: the way, its own and the
 * next stop's lateness, whom the citizen meets, the workload; less the waiting that it may use up.
 */
final class Bounds {

    private final SearchProblem problem;
    private final SearchState state;
    private final Timings timings;
    private final long late;
    private final long travel;
    private final long waiting;
    private final long fair;
    private final long faces;
    private final long overtime;
    private final boolean endIsStrict;
    private final boolean idleCounts;
    /** By route: the first position after what is done. */
    private final int[] firstOpen;

    private final int[] noWay = {};
    private final AlikeRoutes alike;
    /** What is asked of every next stop, side by side in memory. */
    private final int[] place;

    private final int[] latest;
    private final boolean[] strict;
    private final boolean[] several;

    Bounds(SearchProblem problem, SearchState state) {
        this.problem = problem;
        this.state = state;
        this.timings = state.timings;
        late = problem.weights.of(LATE);
        travel = problem.weights.of(TRAVEL);
        waiting = problem.weights.of(WAITING);
        fair = problem.weights.of(FAIR_WORKLOAD);
        faces = problem.weights.of(DIFFERENT_FACES);
        overtime = problem.weights.of(OVERTIME);
        endIsStrict = problem.weights.of(SHIFT_END) > 0;
        idleCounts = state.routeCosts.largest.countIdle();
        firstOpen = new int[problem.routes.length];
        alike = new AlikeRoutes(problem);
        place = new int[problem.stops.length];
        latest = new int[problem.stops.length];
        strict = new boolean[problem.stops.length];
        several = new boolean[problem.stops.length];
        for (StopFacts stop : problem.stops) {
            place[stop.number] = stop.place;
            latest[stop.number] = stop.latest;
            strict[stop.number] = stop.strict;
            several[stop.number] = stop.hasSeveralWindows();
        }
    }

    /** To be called once what is done has been laid on its routes. */
    void lookUpHistory() {
        for (int r = 0; r < firstOpen.length; r++) {
            firstOpen[r] = firstOpen(problem, timings, r);
        }
    }

    /** The first position after what is done. */
    static int firstOpen(SearchProblem problem, Timings timings, int route) {
        int first = 0;
        for (int i = 0; i < timings.length[route]; i++) {
            if (problem.stops[timings.order[route][i]].done != null) {
                first = i + 1;
            }
        }
        return first;
    }

    void collect(StopFacts stop, Candidates into) {
        into.clear();
        int lower = timings.lowerStart(stop);
        long[] hard = problem.statics.hard[stop.number];
        alike.ask();
        for (int r = 0; r < hard.length; r++) {
            if (hard[r] == 0 && (timings.length[r] > 0 || !alike.isMetAgain(r))) {
                collect(stop, r, lower, into);
            }
        }
    }

    private void collect(StopFacts stop, int r, int lower, Candidates into) {
        RouteFacts route = problem.routes[r];
        int end = endIsStrict ? route.end : Integer.MAX_VALUE;
        if (lower > end || state.routeCosts.isTooMuch(route, r, stop)) {
            return;
        }
        int[] line = timings.order[r];
        int size = timings.length[r];
        long base = problem.statics.value[stop.number][r] + faceCost(stop, route) - fair * crowded(route, r, 0);
        // Who leaves when needed waits so seldom that it pays to look.
        int spareable = route.leavesWhenNeeded ? state.routeCosts.waiting(r) : Integer.MAX_VALUE;
        boolean moves = stop.place >= 0;
        int[] wayTo = moves ? route.travelTo[stop.place] : noWay;
        int[] wayFrom = moves ? route.travel[stop.place] : noWay;
        int latestArrival = stop.strict ? Math.min(stop.latestOn(route.day), end) : end;
        for (int p = firstOpen[r]; p <= size; p++) {
            int before = p == 0 ? -1 : line[p - 1];
            int free = Math.max(p == 0 ? route.start : timings.end[before], route.availableFrom);
            int here = p == 0 ? route.startPlace : timings.placeAfter[before];
            int wayThere = moves ? wayTo[here] : 0;
            int arrival = free + wayThere;
            if (arrival > latestArrival) {
                break;
            }
            int next = nextPlace(route, r, p);
            int wayOn = moves ? wayFrom[next] : route.travel[here][next];
            int detour = moves ? wayThere + wayOn - wayWithout(r, p) : 0;
            long fixed = base
                    + travel * detour
                    + fair * crowded(route, r, stop.seconds + detour)
                    - waiting * Math.min(spareable, stop.seconds + Math.max(0, detour))
                    + (idleCounts ? state.routeCosts.largest.lessIdle(r, stop.seconds + detour) : 0);
            for (int alternative : stop.startsToTry) {
                if (alternative > end || alternative != 0 && alternative <= Math.max(arrival, lower)) {
                    continue;
                }
                int ready = Math.max(arrival, Math.max(lower, alternative));
                int begin = route.onGrid(stop.startFrom(ready, route.day));
                long bound = bound(stop, route, r, p, begin, wayOn);
                if (bound < Long.MAX_VALUE) {
                    into.add(fixed + bound, r, p, alternative, begin);
                }
            }
        }
    }

    /**
     * What being there costs the stop and the next one.
     *
     * @param wayOn from there to the next place on the route
     */
    private long bound(StopFacts stop, RouteFacts route, int r, int p, int begin, int wayOn) {
        int over = stop.late(begin, route.day);
        if (over > 0 && stop.strict) {
            return Long.MAX_VALUE;
        }
        long cost = late * over;
        int finished = begin + stop.seconds;
        if (p == timings.length[r]) {
            int after = Math.max(0, finished + wayOn - route.end);
            if (after > 0 && endIsStrict) {
                return Long.MAX_VALUE;
            }
            return cost + overtime * Math.max(0, after - Math.max(0, timings.finish[r] - route.end));
        }
        int n = timings.order[r][p];
        int push = finished + (place[n] < 0 ? 0 : wayOn) - timings.start[n];
        if (push <= 0 || timings.breakStart[n] >= 0) {
            return cost;
        }
        int wasOver = secondsLate(n, timings.start[n], route.day);
        int nowOver = secondsLate(n, timings.start[n] + push, route.day);
        if (strict[n] && nowOver > wasOver) {
            return Long.MAX_VALUE;
        }
        return cost + late * (nowOver - wasOver);
    }

    private int secondsLate(int n, int start, int day) {
        return several[n] ? problem.stops[n].late(start, day) : Math.max(0, start - latest[n]);
    }

    /** Where the route goes on to from a position; stops without a place are passed over. */
    private int nextPlace(RouteFacts route, int r, int p) {
        int[] line = timings.order[r];
        for (int i = p; i < timings.length[r]; i++) {
            if (place[line[i]] >= 0) {
                return place[line[i]];
            }
        }
        return route.endPlace;
    }

    /** The way to there as it is. */
    private int wayWithout(int r, int p) {
        int[] line = timings.order[r];
        for (int i = p; i < timings.length[r]; i++) {
            if (place[line[i]] >= 0) {
                return timings.travel[line[i]];
            }
        }
        return timings.length[r] == 0 ? 0 : timings.homeTravel[r];
    }

    private int crowded(RouteFacts route, int r, int more) {
        return fair == 0
                ? 0
                : Measures.crowding(state.routeCosts.busy(r, timings.homeTravel[r]) + more, route.workSeconds);
    }

    private long faceCost(StopFacts stop, RouteFacts route) {
        if (faces == 0 || stop.citizen < 0) {
            return 0;
        }
        CitizenFacts citizen = problem.citizens[stop.citizen];
        for (int other : citizen.stops) {
            int r = timings.routeOf[other];
            if (r >= 0 && problem.routes[r].member == route.member) {
                return 0;
            }
        }
        return faces * citizen.face[route.member];
    }
}
