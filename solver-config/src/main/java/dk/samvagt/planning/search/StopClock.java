package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Done;

/**
 * When a stop happens on a route, and when the route ends, as {@code dayplan.Timetable} computes it. The answer stands
 * in the fields until the next question. Times in seconds from midnight of the plan's first day.
 */
final class StopClock {

    int travel;
    int idle;
    /** Start of the break taken before the stop, or -1. */
    int breakStart;

    int start;
    int end;
    boolean breakTaken;
    int placeAfter;

    int homeTravel;
    int finish;
    boolean breakMissing;

    /**
     * Times one stop.
     *
     * @param free when the member may leave {@code here}
     * @param first whether it is the route's first
     * @param taken whether the break lies behind
     * @param lower the stop never starts before
     */
    void time(RouteFacts route, StopFacts stop, boolean first, int free, int here, boolean taken, int lower) {
        time(route, stop, free, here, taken, lower);
        if (first && route.leavesWhenNeeded) {
            idle = 0;
        }
    }

    private void time(RouteFacts route, StopFacts stop, int free, int here, boolean taken, int lower) {
        placeAfter = stop.place < 0 ? here : stop.place;
        travel = route.travel[here][placeAfter];
        if (stop.done != null) {
            history(route, stop.done, free, taken);
            return;
        }
        breakTaken = taken || route.breakIsOver;
        int away = Math.max(free, route.availableFrom);
        int arrival = away + travel;
        start = route.onGrid(stop.startFrom(Math.max(arrival, lower), route.day));
        breakStart = -1;
        idle = start - arrival;
        if (!breakTaken && away <= route.breakLatest) {
            rest(route, stop, away, arrival, lower);
        }
        end = start + stop.seconds;
    }

    /** Takes the break now where it costs nothing, or where this is the last chance. */
    private void rest(RouteFacts route, StopFacts stop, int away, int arrival, int lower) {
        boolean afterArriving = arrival <= route.breakLatest;
        int from = Math.max(afterArriving ? arrival : away, route.breakEarliest);
        int ready = from + route.breakSeconds + (afterArriving ? 0 : travel);
        int later = route.onGrid(stop.startFrom(Math.max(ready, lower), route.day));
        if (later == start || start + stop.seconds > route.breakLatest) {
            breakStart = from;
            start = later;
            idle = start - arrival - route.breakSeconds;
            breakTaken = true;
            if (route.leavesWhenNeeded) {
                int putOff = Math.min(later - ready, route.breakLatest - from);
                breakStart += putOff;
                idle = later - ready - putOff;
            }
        }
    }

    private void history(RouteFacts route, Done done, int free, boolean taken) {
        start = done.start();
        end = done.end();
        int rest = Math.max(free, route.breakEarliest);
        boolean had = !taken && rest <= route.breakLatest && rest + route.breakSeconds + travel <= start;
        int slack = start - free - travel;
        idle = had && route.leavesWhenNeeded ? 0 : Math.max(0, had ? slack - route.breakSeconds : slack);
        breakStart = had ? rest : -1;
        breakTaken = taken || had || end > route.breakLatest;
    }

    /** Times the way home from the last stop. */
    void home(RouteFacts route, int free, int here, boolean taken) {
        homeTravel = route.travel[here][route.endPlace];
        finish = free + homeTravel;
        breakMissing = false;
        if (taken) {
            return;
        }
        if (free > route.breakLatest) {
            breakMissing = true;
        } else {
            boolean afterArriving = finish <= route.breakLatest;
            int rest = Math.max(afterArriving ? finish : free, route.breakEarliest);
            finish = rest + route.breakSeconds + (afterArriving ? 0 : homeTravel);
        }
    }
}
