package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.DIFFERENT_FACES;
import static dk.samvagt.planning.dayplan.DayPlanRule.FAIR_WORKLOAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;
import static dk.samvagt.planning.dayplan.DayPlanRule.TRAVEL;
import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;

import dk.samvagt.planning.dayplan.Measures;

/**
 * Finds where a stop might go and, in constant time each, at least how much it costs there: the way, its own and the
 * next stop's lateness, whom the citizen meets, the workload; less the waiting that it may use up.
 */
final class Bounds {

    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final SearchProblem problem;
    private final SearchState state;
    private final Timings timings;
    private final long late;
    private final long travel;
    private final long waiting;
    private final long fair;
    private final long faces;
    /** By route: the first position after what is done. */
    private final int[] firstOpen;

    private final int[] noWay = {};
    private final AlikeRoutes alike;
    /** What is asked of every next stop, side by side in memory. */
    private final int[] place;

    private final int[] latest;
    private final boolean[] strict;
    private final boolean[] several;
    /** Places that cost so much more than the least are not worth a look. */
    private final long worthALook;
    /** The least bound of the places found so far. */
    private long least;

    private boolean looksAtAll;
    private boolean hasLeftOut;

    /** Looks at every place. */
    Bounds(SearchProblem problem, SearchState state) {
        this(problem, state, Long.MAX_VALUE);
    }

    /**
     * Passes over places where lateness alone costs much.
     *
     * @param worthALook so much more than at the best place found so far
     */
    Bounds(SearchProblem problem, SearchState state, long worthALook) {
        this.problem = problem;
        this.state = state;
        this.timings = state.timings;
        late = problem.weights.of(LATE);
        travel = problem.weights.of(TRAVEL);
        waiting = problem.weights.of(WAITING);
        fair = problem.weights.of(FAIR_WORKLOAD);
        faces = problem.weights.of(DIFFERENT_FACES);
        this.worthALook = worthALook;
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

    /** Finds the places for a stop but those where it or the next one would be far too late. */
    void collect(StopFacts stop, Candidates into) {
        collect(stop, worthALook == Long.MAX_VALUE, into);
    }

    /** Finds them all. */
    void collectAll(StopFacts stop, Candidates into) {
        collect(stop, true, into);
    }

    /** Whether the last call of {@link #collect} left out places that break no hard rule. */
    boolean hasLeftOut() {
        return hasLeftOut;
    }

    private void collect(StopFacts stop, boolean all, Candidates into) {
        into.clear();
        looksAtAll = all;
        hasLeftOut = false;
        least = Long.MAX_VALUE;
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
        if (lower > route.end || state.routeCosts.isTooMuch(route, r, stop)) {
            return;
        }
        int[] line = timings.order[r];
        int size = timings.length[r];
        long base = problem.statics.value[stop.number][r] + faceCost(stop, route) - fair * crowded(route, r, 0);
        boolean moves = stop.place >= 0;
        int[] wayTo = moves ? route.travelTo[stop.place] : noWay;
        int[] wayFrom = moves ? route.travel[stop.place] : noWay;
        int tooLate = tooLate(base - waiting * stop.seconds);
        int latestArrival = latestArrival(stop, route, tooLate);
        hasLeftOut |= tooLate < NEVER;
        int done = lower + stop.seconds;
        for (int p = firstOpen[r]; p <= size; p++) {
            if (p < size && isTooEarly(line[p], done, tooLate)) {
                continue;
            }
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
                    - waiting * (stop.seconds + Math.max(0, detour));
            for (int alternative : stop.startsToTry) {
                if (alternative > route.end || alternative != 0 && alternative <= Math.max(arrival, lower)) {
                    continue;
                }
                int ready = Math.max(arrival, Math.max(lower, alternative));
                int begin = route.onGrid(stop.startFrom(ready, route.day));
                long bound = bound(stop, route, r, p, begin, wayOn);
                if (bound < Long.MAX_VALUE) {
                    into.add(fixed + bound, r, p, alternative, begin);
                    least = Math.min(least, fixed + bound);
                }
            }
        }
    }

    /**
     * Seconds of lateness that make a place on a route not worth a look.
     *
     * @param otherwise at least what such a place costs without lateness
     */
    private int tooLate(long otherwise) {
        if (looksAtAll || late == 0 || least == Long.MAX_VALUE) {
            return NEVER;
        }
        return (int) Math.clamp((least + worthALook - otherwise) / late, 0, NEVER);
    }

    private int latestArrival(StopFacts stop, RouteFacts route, int tooLate) {
        if (stop.strict) {
            return Math.min(stop.latestOn(route.day), route.end);
        }
        return stop.hasSeveralWindows() ? route.end : Math.min(route.end, stop.latest + tooLate);
    }

    /** Whether a stop would be far too late were another, which is done at a time, to come before it. */
    private boolean isTooEarly(int next, int done, int tooLate) {
        int more = done - Math.max(latest[next], timings.start[next]);
        return more > 0 && !several[next] && (strict[next] || more > tooLate);
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
            return finished + wayOn > route.end ? Long.MAX_VALUE : cost;
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
