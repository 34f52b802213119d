package dk.samvagt.planning.search;

import java.util.Arrays;

/**
 * The timetable of every route, as {@code dayplan.Timetable} computes it, and the starts that hang together: the least
 * ones that respect every link, found by raising until nothing moves.
 */
final class Timings {

    private static final int NOT_YET = Integer.MIN_VALUE / 2;
    /** Raises that a trial may cause; more of them mean a circle of waiting. */
    static final int TRIAL_RAISES = 40;

    private final SearchProblem problem;
    private final UndoLog log;
    final int[][] order;
    final int[] length;
    final int[] routeOf;
    final int[] positionOf;
    /** Start asked for by the search itself, or 0. */
    final int[] askedStart;

    final int[] travel;
    final int[] idle;
    final int[] start;
    final int[] end;
    final int[] placeAfter;
    final int[] breakTaken;
    final int[] breakStart;
    /** By stop: engagements of the route that lie behind it. */
    final int[] met;

    final int[] homeTravel;
    final int[] finish;
    final int[] breakMissing;

    private final RouteCosts costs;
    private final StopClock clock = new StopClock();
    private final DirtyRoutes dirty;
    private final Release release;
    private int raisesLeft;
    /** Whether the last settling had no end, so that routes may be left as they were. */
    private boolean brokenOff;

    /** Stops whose timing changed since the last {@link #clearMoved}. */
    final int[] moved;

    int movedCount;
    private final boolean[] isMoved;

    Timings(SearchProblem problem, UndoLog log, RouteCosts costs) {
        this.problem = problem;
        this.log = log;
        this.costs = costs;
        int routes = problem.routes.length;
        int stops = problem.stops.length;
        order = new int[routes][stops];
        length = new int[routes];
        routeOf = filled(stops, -1);
        positionOf = filled(stops, -1);
        askedStart = new int[stops];
        travel = new int[stops];
        idle = new int[stops];
        start = filled(stops, NOT_YET);
        end = new int[stops];
        placeAfter = new int[stops];
        breakTaken = new int[stops];
        breakStart = filled(stops, -1);
        met = new int[stops];
        homeTravel = new int[routes];
        finish = new int[routes];
        breakMissing = new int[routes];
        dirty = new DirtyRoutes(routes);
        release = new Release(problem, this, dirty);
        moved = new int[stops];
        isMoved = new boolean[stops];
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    void insert(int stop, int route, int position) {
        int[] line = order[route];
        int size = length[route];
        for (int i = size; i > position; i--) {
            log.set(line, i, line[i - 1]);
            log.set(positionOf, line[i], i);
        }
        log.set(line, position, stop);
        log.set(positionOf, stop, position);
        log.set(routeOf, stop, route);
        log.set(length, route, size + 1);
        dirty.shift(route, position, 1);
        dirty.add(route, position, position);
    }

    void remove(int stop) {
        int route = routeOf[stop];
        dirtyWaiting(problem.stops[stop]);
        forget(stop, route);
        int position = positionOf[stop];
        int[] line = order[route];
        int size = length[route] - 1;
        for (int i = position; i < size; i++) {
            log.set(line, i, line[i + 1]);
            log.set(positionOf, line[i], i);
        }
        log.set(length, route, size);
        log.set(routeOf, stop, -1);
        log.set(positionOf, stop, -1);
        dirty.shift(route, position + 1, -1);
        dirty.add(route, position, position);
    }

    private void dirtyWaiting(StopFacts stop) {
        for (int i = 0; i < stop.partners.length; i++) {
            if (waitsFor(stop, i)) {
                int other = stop.partners[i];
                dirty.add(routeOf[other], positionOf[other], positionOf[other]);
            }
        }
    }

    /** Whether a partner might start or take its break earlier, did a stop start earlier. */
    boolean waitsFor(StopFacts stop, int partner) {
        int other = stop.partners[partner];
        if (!isTimed(stop.number) || !isTimed(other) || problem.stops[other].done != null) {
            return false;
        }
        int least = start[stop.number] + stop.partnerAtLeastAfter[partner];
        if (breakStart[other] >= 0 || comesFromEngagement(other)) {
            return true;
        }
        RouteFacts route = problem.routes[routeOf[other]];
        return start[other] <= route.onGrid(problem.stops[other].startFrom(Math.max(0, least), route.day));
    }

    private boolean comesFromEngagement(int stop) {
        int position = positionOf[stop];
        return met[stop] > (position == 0 ? 0 : met[order[routeOf[stop]][position - 1]]);
    }

    boolean isTimed(int stop) {
        return start[stop] != NOT_YET;
    }

    void forget(int stop, int route) {
        if (start[stop] != NOT_YET) {
            costs.open(route);
            costs.leave(problem.stops[stop], start[stop], end[stop], travel[stop], idle[stop]);
            costs.close();
            log.set(start, stop, NOT_YET);
        }
    }

    /** Computes what is dirty after stops were taken off, which may let others start earlier. */
    boolean settleEarlier() {
        release.release();
        return settle(50 + 20 * problem.links.length);
    }

    /** Forgets every start that hangs on others, and computes these and what is dirty. */
    boolean settleAll() {
        for (LinkFacts link : problem.links) {
            forgetPlaced(link.first.number);
            forgetPlaced(link.second.number);
        }
        if (brokenOff) {
            for (int r = 0; r < length.length; r++) {
                dirty.add(r, 0, length[r]);
            }
        }
        return settle(50 + 20 * problem.links.length);
    }

    private void forgetPlaced(int stop) {
        if (routeOf[stop] >= 0) {
            forget(stop, routeOf[stop]);
            dirty.add(routeOf[stop], positionOf[stop], positionOf[stop]);
        }
    }

    /** Computes what is dirty; false where starts raise each other without end. */
    boolean settle(int mostRaises) {
        raisesLeft = mostRaises;
        boolean settled = true;
        while (!dirty.isEmpty()) {
            int route = dirty.next();
            int first = dirty.firstOf(route);
            int last = dirty.lastOf(route);
            dirty.removeNext();
            if (settled) {
                costs.open(route);
                settled = settle(route, first, last);
                costs.close();
            }
        }
        brokenOff = !settled;
        return settled;
    }

    /** Times the stops from one position on, at least to another, and then until nothing changes. */
    private boolean settle(int route, int first, int last) {
        RouteFacts facts = problem.routes[route];
        int[] line = order[route];
        int size = length[route];
        int free = facts.start;
        int here = facts.startPlace;
        boolean taken = facts.breakSeconds == 0;
        int behind = 0;
        if (first > 0) {
            int before = line[first - 1];
            free = end[before];
            here = placeAfter[before];
            taken = breakTaken[before] != 0;
            behind = met[before];
        }
        for (int i = first; i < size; i++) {
            int s = line[i];
            StopFacts stop = problem.stops[s];
            clock.time(facts, stop, i == 0, free, here, taken, behind, lowerStart(stop));
            int oldStart = start[s];
            boolean changed = start[s] != clock.start
                    || end[s] != clock.end
                    || breakTaken[s] != 0 != clock.breakTaken
                    || placeAfter[s] != clock.placeAfter
                    || met[s] != clock.met;
            write(stop);
            if (oldStart != start[s]) {
                markMoved(s);
                if (!raiseLinked(stop)) {
                    return false;
                }
            }
            if (!changed && i >= last) {
                return true;
            }
            free = end[s];
            here = placeAfter[s];
            taken = breakTaken[s] != 0;
            behind = met[s];
        }
        clock.home(facts, free, here, taken || size == 0, behind);
        log.set(homeTravel, route, size == 0 ? 0 : clock.homeTravel);
        log.set(finish, route, size == 0 ? facts.availableFrom : clock.finish);
        log.set(breakMissing, route, clock.breakMissing ? 1 : 0);
        return true;
    }

    private void write(StopFacts stop) {
        int s = stop.number;
        if (start[s] != NOT_YET) {
            costs.leave(stop, start[s], end[s], travel[s], idle[s]);
        }
        costs.enter(stop, clock.start, clock.end, clock.travel, clock.idle);
        log.set(travel, s, clock.travel);
        log.set(idle, s, clock.idle);
        log.set(breakStart, s, clock.breakStart);
        log.set(start, s, clock.start);
        log.set(end, s, clock.end);
        log.set(breakTaken, s, clock.breakTaken ? 1 : 0);
        log.set(placeAfter, s, clock.placeAfter);
        log.set(met, s, clock.met);
    }

    /** The moment before which a stop never starts, whoever makes it and whenever others start. */
    int ownLowerStart(StopFacts stop) {
        return Math.max(stop.floor, Math.max(askedStart[stop.number], stop.askedStart));
    }

    /** The moment before which a stop never starts, whoever makes it: its own, and that of those it hangs on. */
    int lowerStart(StopFacts stop) {
        int lower = ownLowerStart(stop);
        for (int i = 0; i < stop.partners.length; i++) {
            int other = stop.partners[i];
            if (start[other] != NOT_YET) {
                lower = Math.max(lower, start[other] + stop.atLeastAfter[i]);
            }
        }
        return lower;
    }

    /** Sends those that hang on a stop to be computed again where they must start later now. */
    private boolean raiseLinked(StopFacts stop) {
        for (int i = 0; i < stop.partners.length; i++) {
            int other = stop.partners[i];
            if (start[other] != NOT_YET
                    && start[other] < start[stop.number] + stop.partnerAtLeastAfter[i]
                    && problem.stops[other].done == null) {
                if (--raisesLeft < 0) {
                    return false;
                }
                dirty.add(routeOf[other], positionOf[other], positionOf[other]);
            }
        }
        return true;
    }

    private void markMoved(int s) {
        if (!isMoved[s]) {
            isMoved[s] = true;
            moved[movedCount++] = s;
        }
    }

    void clearMoved() {
        for (int i = 0; i < movedCount; i++) {
            isMoved[moved[i]] = false;
        }
        movedCount = 0;
    }
}
