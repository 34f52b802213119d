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
    /** By route: the first position after what is done. */
    private final int[] firstOpen;

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
        firstOpen = new int[problem.routes.length];
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
        for (int r = 0; r < problem.routes.length; r++) {
            if (problem.statics.hard[stop.number][r] == 0) {
                collect(stop, r, lower, into);
            }
        }
    }

    private void collect(StopFacts stop, int r, int lower, Candidates into) {
        RouteFacts route = problem.routes[r];
        if (lower > route.end || state.routeCosts.isTooMuch(route, r, stop)) {
            return;
        }
        int[] line = timings.order[r];
        int size = timings.length[r];
        int latest = stop.latestOn(route.day);
        long base = problem.statics.value[stop.number][r] + faceCost(stop, route) - fair * crowded(route, r, 0);
        for (int p = firstOpen[r]; p <= size; p++) {
            int before = p == 0 ? -1 : line[p - 1];
            int free = Math.max(p == 0 ? route.start : timings.end[before], route.availableFrom);
            int here = p == 0 ? route.startPlace : timings.placeAfter[before];
            int there = stop.place < 0 ? here : stop.place;
            int arrival = free + route.travel[here][there];
            if (stop.strict && arrival > latest) {
                break;
            }
            if (endIsStrict && arrival > route.end) {
                break;
            }
            int detour = detour(route, r, here, there, p);
            long fixed = base
                    + travel * detour
                    + fair * crowded(route, r, stop.seconds + detour)
                    - waiting * Math.min(state.routeCosts.waiting(r), stop.seconds + Math.max(0, detour))
                    + lessIdle(r, stop.seconds + detour);
            for (int alternative : stop.startsToTry) {
                if (endIsStrict && alternative > route.end
                        || alternative != 0 && alternative <= Math.max(arrival, lower)) {
                    continue;
                }
                int ready = Math.max(arrival, Math.max(lower, alternative));
                int begin = route.onGrid(stop.startFrom(ready, route.day));
                long bound = bound(stop, route, r, p, begin, there);
                if (bound < Long.MAX_VALUE) {
                    into.add(fixed + bound, r, p, alternative, begin);
                }
            }
        }
    }

    private long bound(StopFacts stop, RouteFacts route, int r, int p, int begin, int there) {
        int over = stop.late(begin, route.day);
        if (over > 0 && stop.strict) {
            return Long.MAX_VALUE;
        }
        long cost = late * over;
        int finished = begin + stop.seconds;
        if (p == timings.length[r]) {
            int after = Math.max(0, finished + route.travel[there][route.endPlace] - route.end);
            if (after > 0 && endIsStrict) {
                return Long.MAX_VALUE;
            }
            return cost + overtime * Math.max(0, after - Math.max(0, timings.finish[r] - route.end));
        }
        StopFacts next = problem.stops[timings.order[r][p]];
        int n = next.number;
        if (timings.breakStart[n] >= 0) {
            return cost;
        }
        int way = next.place < 0 ? 0 : route.travel[there][next.place];
        int push = finished + way - timings.start[n];
        if (push <= 0) {
            return cost;
        }
        int wasOver = next.late(timings.start[n], route.day);
        int nowOver = next.late(next.startFrom(timings.start[n] + push, route.day), route.day);
        if (next.strict && nowOver > wasOver) {
            return Long.MAX_VALUE;
        }
        return cost + late * (nowOver - wasOver);
    }

    /** What the plan's largest idle time costs more, mostly less than nothing. */
    private long lessIdle(int r, int more) {
        Largest idle = state.routeCosts.idle;
        return idle.counts() ? Math.min(0, idle.more(r, idle.of(r) - more)) : 0;
    }

    /** Extra seconds under way; stops without a place are passed over. */
    private int detour(RouteFacts route, int r, int here, int there, int p) {
        if (here == there) {
            return 0;
        }
        int to = route.endPlace;
        for (int i = p; i < timings.length[r]; i++) {
            int place = problem.stops[timings.order[r][i]].place;
            if (place >= 0) {
                to = place;
                break;
            }
        }
        int was = timings.length[r] == 0 ? 0 : route.travel[here][to];
        return route.travel[here][there] + route.travel[there][to] - was;
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
