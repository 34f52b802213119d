package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a route: each stop as early as the one before allows.
 *
 * <p>The break is taken in one piece at the last place between two stops where it can still start in its span, or
 * earlier where it costs nothing because the member would wait anyway. Between two stops it is taken after arriving,
 * or before leaving where arriving would be too late for it. Where its span has passed before the member is available,
 * or history has used it up, there is no break to plan any more.
 *
 * <p>Other engagements stand where they are. A stop comes before one where the member is there in time all the same,
 * else after it. Whoever comes late leaves with the others.
 *
 * <p>Who leaves when needed waits neither before the first stop nor before the break, which is held as late as it can.
 */
final class Timetable {

    private final Route route;
    private final boolean isFirst;
    private int free;
    private Place here;
    private boolean breakTaken;
    private int met;
    private int travel;
    private int idle;
    private int breakStart = -1;

    private Timetable(Route route, @Nullable StopTiming before) {
        this.route = route;
        isFirst = before == null;
        free = before == null ? route.shift().start() : before.end();
        here = before == null ? route.startPlace() : before.place();
        breakTaken = before == null ? route.breakSeconds() == 0 : before.breakTaken();
        met = before == null ? 0 : before.met();
    }

    static StopTiming next(Route route, @Nullable StopTiming before, Stop stop) {
        Timetable way = new Timetable(route, before);
        return stop.done() == null ? way.toCome(stop) : way.history(stop, stop.done());
    }

    private StopTiming toCome(Stop stop) {
        free = Math.max(free, route.availableFrom());
        breakTaken |= route.isBreakOver();
        StopTiming timing = timing(stop);
        while (hasMore() && !isInTimeAfter(timing)) {
            attend();
            timing = timing(stop);
        }
        return timing;
    }

    private StopTiming timing(Stop stop) {
        Place place = stop.place() == null ? here : stop.place();
        int way = route.travelSeconds(here, place);
        int arrival = free + way;
        int day = route.shift().day();
        int start = route.onGrid(stop.readyAt(arrival, day));
        Rest rest = rest(way);
        if (rest != null) {
            int startAfterBreak = route.onGrid(stop.readyAt(rest.ready(), day));
            boolean lastChance = start + stop.seconds() > route.breakLatest();
            if (startAfterBreak == start || lastChance) {
                int spare = startAfterBreak - rest.ready();
                int putOff = route.leavesWhenNeeded() ? Math.min(spare, route.breakLatest() - rest.start()) : 0;
                int arrived = rest.afterArriving() ? arrival : rest.ready() + putOff;
                int wait = startAfterBreak - free - way - route.breakSeconds();
                if (route.leavesWhenNeeded()) {
                    wait = isFirst ? 0 : spare - putOff;
                }
                return new StopTiming(
                        travel + way,
                        arrived,
                        rest.start() + putOff,
                        idle + wait,
                        startAfterBreak,
                        startAfterBreak + stop.seconds(),
                        true,
                        place,
                        met);
            }
        }
        int wait = isFirst && route.leavesWhenNeeded() ? 0 : start - arrival;
        return new StopTiming(
                travel + way,
                start - wait,
                breakStart,
                idle + wait,
                start,
                start + stop.seconds(),
                breakTaken,
                place,
                met);
    }

    private boolean hasMore() {
        return met < route.engagements().size();
    }

    private Engagement following() {
        return route.engagements().get(met);
    }

    /** Whether a stop leaves time to be at the next engagement when it begins. */
    private boolean isInTimeAfter(StopTiming stop) {
        if (route.shift().isBegun(following()) || stop.end() >= following().end()) {
            return false;
        }
        Timetable after = new Timetable(route, stop);
        return after.attend() <= following().start();
    }

    /** Goes to the next engagement and stays to its end; the moment of joining it. */
    private int attend() {
        Engagement next = following();
        met++;
        if (route.shift().isBegun(next)) {
            pass(next);
            return next.start();
        }
        if (free >= next.end()) {
            return free;
        }
        Place place = next.place() == null ? here : next.place();
        int way = route.travelSeconds(here, place);
        int arrival = free + way;
        int start = Math.max(arrival, next.start());
        int busy = way;
        Rest rest = rest(way);
        if (rest != null) {
            int startAfterBreak = Math.max(rest.ready(), next.start());
            if (startAfterBreak == start || Math.max(start, next.end()) > route.breakLatest()) {
                start = startAfterBreak;
                breakStart = rest.start();
                breakTaken = true;
                busy += route.breakSeconds();
            }
        }
        idle += start - free - busy;
        travel += way;
        free = Math.max(start, next.end());
        here = place;
        return start;
    }

    /** What has begun before anybody can set out has been attended, and nobody asks how they came. */
    private void pass(Engagement engagement) {
        free = Math.max(free, engagement.end());
        here = engagement.place() == null ? here : engagement.place();
    }

    /** The break if it were taken on the way to the next place; null where it is taken or its span has passed. */
    private @Nullable Rest rest(int way) {
        if (breakTaken || free > route.breakLatest()) {
            return null;
        }
        boolean afterArriving = free + way <= route.breakLatest();
        int start = Math.max(afterArriving ? free + way : free, route.breakEarliest());
        return new Rest(start, start + route.breakSeconds() + (afterArriving ? 0 : way), afterArriving);
    }

    /**
     * What was done stands at the time it was done; a break is taken to have been held where it had room, and is not
     * asked for any more where history used up its span. Engagements that began before it were attended.
     */
    private StopTiming history(Stop stop, Done done) {
        while (hasMore() && following().start() < done.start()) {
            pass(following());
            met++;
        }
        Place place = stop.place() == null ? here : stop.place();
        int way = route.travelSeconds(here, place);
        int slack = done.start() - free - way;
        int rest = Math.max(free, route.breakEarliest());
        boolean hadBreak =
                !breakTaken && rest <= route.breakLatest() && rest + route.breakSeconds() + way <= done.start();
        boolean ownTime = route.leavesWhenNeeded() && (isFirst || hadBreak);
        int wait = ownTime ? 0 : Math.max(0, hadBreak ? slack - route.breakSeconds() : slack);
        int arrival = Math.min(done.start(), free + way + (hadBreak ? route.breakSeconds() : 0));
        return new StopTiming(
                way,
                arrival,
                hadBreak ? rest : -1,
                wait,
                done.start(),
                done.end(),
                breakTaken || hadBreak || done.end() > route.breakLatest(),
                place,
                met);
    }

    static RouteEnd end(Route route, StopTiming last) {
        Timetable way = new Timetable(route, last);
        while (way.hasMore()) {
            way.attend();
        }
        return way.home();
    }

    private RouteEnd home() {
        int way = route.travelSeconds(here, route.endPlace());
        int home = free + way;
        if (breakTaken) {
            return new RouteEnd(travel + way, home, breakStart, true);
        }
        if (free > route.breakLatest()) {
            return new RouteEnd(travel + way, home, -1, false);
        }
        boolean afterArriving = home <= route.breakLatest();
        int rest = Math.max(afterArriving ? home : free, route.breakEarliest());
        int finish = rest + route.breakSeconds() + (afterArriving ? 0 : way);
        return new RouteEnd(travel + way, finish, rest, true);
    }

    /**
     * A break on the way.
     *
     * @param start when it begins
     * @param ready when the member is at the next place, rested
     * @param afterArriving whether it is taken there
     */
    private record Rest(int start, int ready, boolean afterArriving) {}
}
