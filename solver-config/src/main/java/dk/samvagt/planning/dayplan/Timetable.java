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
 * <p>Who leaves when needed waits neither before the first stop nor before the break, which is held as late as it can.
 */
final class Timetable {

    private Timetable() {}

    static StopTiming next(Route route, @Nullable StopTiming before, Stop stop) {
        Done done = stop.done();
        int free = before == null ? route.shift().start() : before.end();
        if (done == null) {
            free = Math.max(free, route.availableFrom());
        }
        Place from = before == null ? route.startPlace() : before.place();
        boolean breakTaken = before == null ? route.breakSeconds() == 0 : before.breakTaken();
        Place place = stop.place() == null ? from : stop.place();
        int travel = route.travelSeconds(from, place);
        int arrival = free + travel;
        if (done != null) {
            StopTiming history = history(route, stop, done, free, travel, breakTaken, place);
            boolean ownTime = route.leavesWhenNeeded() && (before == null || history.breakStart() >= 0);
            return ownTime ? history.withoutWaiting() : history;
        }
        breakTaken |= route.isBreakOver();
        int day = route.shift().day();
        int start = route.onGrid(stop.readyAt(arrival, day));
        if (!breakTaken && free <= route.breakLatest()) {
            boolean afterArriving = arrival <= route.breakLatest();
            int breakStart = Math.max(afterArriving ? arrival : free, route.breakEarliest());
            int breakEnd = breakStart + route.breakSeconds();
            int later = afterArriving ? breakEnd : breakEnd + travel;
            int startAfterBreak = route.onGrid(stop.readyAt(later, day));
            boolean lastChance = start + stop.seconds() > route.breakLatest();
            if (startAfterBreak == start || lastChance) {
                int idle = startAfterBreak - free - travel - route.breakSeconds();
                int putOff = 0;
                if (route.leavesWhenNeeded()) {
                    int spare = startAfterBreak - later;
                    putOff = Math.min(spare, route.breakLatest() - breakStart);
                    idle = before == null ? 0 : spare - putOff;
                }
                return new StopTiming(
                        travel,
                        afterArriving ? arrival : later + putOff,
                        breakStart + putOff,
                        idle,
                        startAfterBreak,
                        startAfterBreak + stop.seconds(),
                        true,
                        place);
            }
        }
        int idle = before == null && route.leavesWhenNeeded() ? 0 : start - arrival;
        return new StopTiming(travel, start - idle, -1, idle, start, start + stop.seconds(), breakTaken, place);
    }

    /**
     * What was done stands at the time it was done; a break is taken to have been held where it had room, and is not
     * asked for any more where history used up its span.
     */
    private static StopTiming history(
            Route route, Stop stop, Done done, int free, int travel, boolean breakTaken, Place place) {
        int slack = done.start() - free - travel;
        int breakStart = Math.max(free, route.breakEarliest());
        boolean hadBreak = !breakTaken
                && breakStart <= route.breakLatest()
                && breakStart + route.breakSeconds() + travel <= done.start();
        int idle = Math.max(0, hadBreak ? slack - route.breakSeconds() : slack);
        int arrival = Math.min(done.start(), free + travel + (hadBreak ? route.breakSeconds() : 0));
        return new StopTiming(
                travel,
                arrival,
                hadBreak ? breakStart : -1,
                idle,
                done.start(),
                done.end(),
                breakTaken || hadBreak || done.end() > route.breakLatest(),
                place);
    }

    static RouteEnd end(Route route, StopTiming last) {
        int travel = route.travelSeconds(last.place(), route.endPlace());
        int home = last.end() + travel;
        if (last.breakTaken()) {
            return new RouteEnd(travel, home, -1, true);
        }
        if (last.end() > route.breakLatest()) {
            return new RouteEnd(travel, home, -1, false);
        }
        boolean afterArriving = home <= route.breakLatest();
        int breakStart = Math.max(afterArriving ? home : last.end(), route.breakEarliest());
        int finish = breakStart + route.breakSeconds() + (afterArriving ? 0 : travel);
        return new RouteEnd(travel, finish, breakStart, true);
    }
}
