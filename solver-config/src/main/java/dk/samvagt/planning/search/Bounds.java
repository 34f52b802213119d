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
    private final Gaps gaps;

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
        gaps = new Gaps(problem, timings);
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
        int size = timings.length[r];
        int[] of = gaps.of(r);
        long base = problem.statics.value[stop.number][r] + faceCost(stop, route) - fair * crowded(route, r, 0);
        // Who leaves when needed waits so seldom that it pays to look.
        int spareable = route.leavesWhenNeeded ? state.routeCosts.waiting(r) : Integer.MAX_VALUE;
        boolean moves = stop.place >= 0;
        int[] wayTo = moves ? route.travelTo[stop.place] : noWay;
        int[] wayFrom = moves ? route.travel[stop.place] : noWay;
        int latestArrival = stop.strict ? Math.min(stop.latestOn(route.day), end) : end;
        for (int p = firstOpen[r]; p <= size; p++) {
            int gap = Gaps.NUMBERS * p;
            int here = of[gap + Gaps.HERE];
            int wayThere = moves ? wayTo[here] : 0;
            int arrival = of[gap + Gaps.FREE] + wayThere;
            if (arrival > latestArrival) {
                break;
            }
            int next = of[gap + Gaps.NEXT];
            int wayOn = moves ? wayFrom[next] : route.travel[here][next];
            int detour = moves ? wayThere + wayOn - of[gap + Gaps.WAY_ON] : 0;
            long fixed = base + travel * detour + ofTime(route, r, stop.seconds, detour, spareable);
            for (int alternative : stop.startsToTry) {
                if (alternative > end || alternative != 0 && alternative <= Math.max(arrival, lower)) {
                    continue;
                }
                int ready = Math.max(arrival, Math.max(lower, alternative));
                int begin = route.onGrid(stop.startFrom(ready, route.day));
                int over = stop.late(begin, route.day);
                if (over > 0 && stop.strict) {
                    continue;
                }
                int finished = begin + stop.seconds;
                long behind = p == size ? atEnd(route, r, finished + wayOn) : ofNext(of, r, p, finished, wayOn);
                if (behind < Long.MAX_VALUE) {
                    into.add(fixed + late * over + behind, r, p, alternative, begin);
                }
            }
        }
    }

    /** At least what it costs that a route has so much more work and way. */
    private long ofTime(RouteFacts route, int r, int seconds, int detour, int spareable) {
        long cost = 0;
        if (fair != 0) {
            cost += fair * crowded(route, r, seconds + detour);
        }
        if (waiting != 0) {
            cost -= waiting * Math.min(spareable, seconds + Math.max(0, detour));
        }
        if (idleCounts) {
            cost += state.routeCosts.largest.lessIdle(r, seconds + detour);
        }
        return cost;
    }

    /** At least what it costs that a route ends at a time. */
    private long atEnd(RouteFacts route, int r, int finish) {
        int after = Math.max(0, finish - route.end);
        if (after > 0 && endIsStrict) {
            return Long.MAX_VALUE;
        }
        return overtime * Math.max(0, after - Math.max(0, timings.finish[r] - route.end));
    }

    /**
     * At least what it costs the stop at a position that the one before it is over at a time.
     *
     * @param wayOn from there to the next place on the route
     */
    private long ofNext(int[] of, int r, int p, int finished, int wayOn) {
        int gap = Gaps.NUMBERS * p;
        int special = of[gap + Gaps.SPECIAL];
        int start = of[gap + Gaps.START];
        int push = finished + ((special & Gaps.NOWHERE) != 0 ? 0 : wayOn) - start;
        if (push <= 0 || (special & Gaps.BREAK) != 0) {
            return 0;
        }
        int more = (special & Gaps.SEVERAL) != 0
                ? moreLate(problem.stops[timings.order[r][p]], start, push, problem.routes[r].day)
                : start + push - Math.max(start, of[gap + Gaps.LATEST]);
        if (more <= 0) {
            return 0;
        }
        return (special & Gaps.STRICT) != 0 ? Long.MAX_VALUE : late * more;
    }

    private static int moreLate(StopFacts stop, int start, int push, int day) {
        return stop.late(start + push, day) - stop.late(start, day);
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
