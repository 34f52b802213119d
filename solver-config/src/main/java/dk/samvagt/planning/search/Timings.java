package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Done;
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
    final int[] homeTravel;
    final int[] finish;
    final int[] breakMissing;

    private final int[] dirtyFrom;
    private final int[] dirtyRoutes;
    private int dirtyHead;
    private int dirtyCount;
    private int raisesLeft;

    /** Stops whose timing changed since the last {@link #clearMoved}. */
    final int[] moved;

    int movedCount;
    private final boolean[] isMoved;

    Timings(SearchProblem problem, UndoLog log) {
        this.problem = problem;
        this.log = log;
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
        homeTravel = new int[routes];
        finish = new int[routes];
        breakMissing = new int[routes];
        dirtyFrom = filled(routes, -1);
        dirtyRoutes = new int[routes];
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
        log.set(start, stop, NOT_YET);
        dirty(route, position);
    }

    void remove(int stop) {
        int route = routeOf[stop];
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
        log.set(start, stop, NOT_YET);
        dirty(route, position);
    }

    void dirty(int route, int position) {
        if (dirtyFrom[route] < 0) {
            int tail = dirtyHead + dirtyCount++;
            dirtyRoutes[tail >= dirtyRoutes.length ? tail - dirtyRoutes.length : tail] = route;
            dirtyFrom[route] = position;
        } else if (position < dirtyFrom[route]) {
            dirtyFrom[route] = position;
        }
    }

    /** Forgets every start that hangs on others, and computes all anew. */
    boolean settleAll() {
        for (LinkFacts link : problem.links) {
            log.set(start, link.first.number, NOT_YET);
            log.set(start, link.second.number, NOT_YET);
        }
        for (int r = 0; r < length.length; r++) {
            dirty(r, 0);
        }
        return settle(50 + 20 * problem.links.length);
    }

    /** Computes what is dirty; false where starts raise each other without end. */
    boolean settle(int mostRaises) {
        raisesLeft = mostRaises;
        boolean settled = true;
        while (dirtyCount > 0) {
            int route = dirtyRoutes[dirtyHead];
            dirtyHead = dirtyHead + 1 == dirtyRoutes.length ? 0 : dirtyHead + 1;
            dirtyCount--;
            int from = dirtyFrom[route];
            dirtyFrom[route] = -1;
            settled = settled && settle(route, from);
        }
        return settled;
    }

    private boolean settle(int route, int from) {
        RouteFacts facts = problem.routes[route];
        int[] line = order[route];
        int size = length[route];
        int free = facts.start;
        int here = facts.startPlace;
        boolean taken = facts.breakSeconds == 0;
        if (from > 0) {
            int before = line[from - 1];
            free = end[before];
            here = placeAfter[before];
            taken = breakTaken[before] != 0;
        }
        for (int i = from; i < size; i++) {
            int s = line[i];
            int oldStart = start[s];
            taken = time(facts, problem.stops[s], free, here, taken);
            if (start[s] != oldStart || !isMoved[s]) {
                markMoved(s);
            }
            if (start[s] != oldStart && !raiseLinked(s)) {
                return false;
            }
            free = end[s];
            here = placeAfter[s];
        }
        close(facts, route, free, here, taken, size);
        return true;
    }

    private boolean time(RouteFacts facts, StopFacts stop, int free, int here, boolean taken) {
        int s = stop.number;
        int there = stop.place < 0 ? here : stop.place;
        int way = facts.travel[here][there];
        if (stop.done != null) {
            return history(facts, stop, stop.done, free, way, there, taken);
        }
        taken |= facts.breakIsOver;
        int away = Math.max(free, facts.availableFrom);
        int arrival = away + way;
        int lower = Math.max(stop.earliest, Math.max(askedStart[s], stop.askedStart));
        for (int link : stop.linked) {
            LinkFacts facts2 = problem.links[link];
            int other = facts2.other(s).number;
            if (!facts2.ignored && routeOf[other] >= 0 && start[other] != NOT_YET) {
                lower = Math.max(lower, start[other] + facts2.atLeastAfterOther(s));
            }
        }
        int begin = facts.onGrid(Math.max(arrival, lower));
        int rest = -1;
        int waited = begin - arrival;
        if (!taken && away <= facts.breakLatest) {
            boolean afterArriving = arrival <= facts.breakLatest;
            int breakFrom = Math.max(afterArriving ? arrival : away, facts.breakEarliest);
            int later = breakFrom + facts.breakSeconds + (afterArriving ? 0 : way);
            int beginLater = facts.onGrid(Math.max(later, lower));
            if (beginLater == begin || begin + stop.seconds > facts.breakLatest) {
                rest = breakFrom;
                begin = beginLater;
                waited = begin - arrival - facts.breakSeconds;
                taken = true;
            }
        }
        write(s, way, waited, rest, begin, begin + stop.seconds, taken, there);
        return taken;
    }

    private boolean history(RouteFacts facts, StopFacts stop, Done done, int free, int way, int there, boolean taken) {
        int began = done.start();
        int rest = Math.max(free, facts.breakEarliest);
        boolean had = !taken && rest <= facts.breakLatest && rest + facts.breakSeconds + way <= began;
        int slack = began - free - way;
        int waited = Math.max(0, had ? slack - facts.breakSeconds : slack);
        boolean settledBreak = taken || had || done.end() > facts.breakLatest;
        write(stop.number, way, waited, had ? rest : -1, began, done.end(), settledBreak, there);
        return settledBreak;
    }

    private void write(int s, int way, int waited, int rest, int begin, int finished, boolean taken, int there) {
        log.set(travel, s, way);
        log.set(idle, s, waited);
        log.set(breakStart, s, rest);
        log.set(start, s, begin);
        log.set(end, s, finished);
        log.set(breakTaken, s, taken ? 1 : 0);
        log.set(placeAfter, s, there);
    }

    private void close(RouteFacts facts, int route, int free, int here, boolean taken, int size) {
        int way = size == 0 ? 0 : facts.travel[here][facts.endPlace];
        int home = free + way;
        boolean missing = false;
        if (!taken && size > 0) {
            if (free > facts.breakLatest) {
                missing = true;
            } else {
                boolean afterArriving = home <= facts.breakLatest;
                int rest = Math.max(afterArriving ? home : free, facts.breakEarliest);
                home = rest + facts.breakSeconds + (afterArriving ? 0 : way);
            }
        }
        log.set(homeTravel, route, way);
        log.set(finish, route, size == 0 ? facts.availableFrom : home);
        log.set(breakMissing, route, missing ? 1 : 0);
    }

    /** Sends those that hang on a stop to be computed again where they must start later now. */
    private boolean raiseLinked(int s) {
        StopFacts stop = problem.stops[s];
        for (int link : stop.linked) {
            LinkFacts facts = problem.links[link];
            StopFacts other = facts.other(s);
            int o = other.number;
            if (facts.ignored || routeOf[o] < 0 || other.done != null) {
                continue;
            }
            if (start[o] != NOT_YET && start[o] < start[s] + facts.atLeastAfterOther(o)) {
                if (--raisesLeft < 0) {
                    return false;
                }
                dirty(routeOf[o], positionOf[o]);
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
