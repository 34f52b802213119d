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
    /** Engagements of the shift that lie behind. */
    int met;

    int homeTravel;
    int finish;
    boolean breakMissing;

    private int free;
    private int here;
    private int travelled;
    private int waited;
    private int restedFrom;
    private boolean taken;

    /**
     * Times one stop.
     *
     * @param first whether it is the route's first
     * @param from when the member may leave {@code place}
     * @param rested whether the break lies behind
     * @param behind how many engagements lie behind
     * @param lower the stop never starts before
     */
    void time(
            RouteFacts route,
            StopFacts stop,
            boolean first,
            int from,
            int place,
            boolean rested,
            int behind,
            int lower) {
        time(route, stop, from, place, rested, behind, lower);
        if (first && route.leavesWhenNeeded) {
            idle = 0;
        }
    }

    private void time(RouteFacts route, StopFacts stop, int from, int place, boolean rested, int behind, int lower) {
        setOut(from, place, rested, behind);
        if (stop.done != null) {
            history(route, stop, stop.done);
            return;
        }
        free = Math.max(from, route.availableFrom);
        taken = rested || route.breakIsOver;
        stop(route, stop, lower);
        while (met < route.engagements && !isInTimeAfter(route)) {
            attend(route);
            stop(route, stop, lower);
        }
    }

    private void setOut(int from, int place, boolean rested, int behind) {
        free = from;
        here = place;
        taken = rested;
        met = behind;
        travelled = 0;
        waited = 0;
        restedFrom = -1;
    }

    private void stop(RouteFacts route, StopFacts stop, int lower) {
        placeAfter = stop.place < 0 ? here : stop.place;
        int way = route.travel[here][placeAfter];
        travel = travelled + way;
        breakTaken = taken;
        breakStart = restedFrom;
        int arrival = free + way;
        start = route.onGrid(stop.startFrom(Math.max(arrival, lower), route.day));
        idle = waited + start - arrival;
        if (!taken && free <= route.breakLatest) {
            rest(route, stop, way, lower);
        }
        end = start + stop.seconds;
    }

    /** Takes the break now where it costs nothing, or where this is the last chance. */
    private void rest(RouteFacts route, StopFacts stop, int way, int lower) {
        int arrival = free + way;
        boolean afterArriving = arrival <= route.breakLatest;
        int from = Math.max(afterArriving ? arrival : free, route.breakEarliest);
        int ready = from + route.breakSeconds + (afterArriving ? 0 : way);
        int later = route.onGrid(stop.startFrom(Math.max(ready, lower), route.day));
        if (later == start || start + stop.seconds > route.breakLatest) {
            breakStart = from;
            start = later;
            idle = waited + start - arrival - route.breakSeconds;
            breakTaken = true;
            if (route.leavesWhenNeeded) {
                int putOff = Math.min(later - ready, route.breakLatest - from);
                breakStart += putOff;
                idle = later - ready - putOff;
            }
        }
    }

    /** Whether the stop leaves time to be at the next engagement when it begins. */
    private boolean isInTimeAfter(RouteFacts route) {
        int begins = route.engagementStart[met];
        if (begins < route.availableFrom) {
            return false;
        }
        int place = route.engagementPlace[met];
        int way = place < 0 ? 0 : route.travel[placeAfter][place];
        return joining(route, end, way, breakTaken) <= begins;
    }

    /** When one who is free from a moment on joins the next engagement. */
    private int joining(RouteFacts route, int from, int way, boolean rested) {
        int joins = Math.max(from + way, route.engagementStart[met]);
        if (!rested && from <= route.breakLatest) {
            boolean afterArriving = from + way <= route.breakLatest;
            int rest = Math.max(afterArriving ? from + way : from, route.breakEarliest);
            int later = Math.max(rest + route.breakSeconds + (afterArriving ? 0 : way), route.engagementStart[met]);
            if (later == joins || Math.max(joins, route.engagementEnd[met]) > route.breakLatest) {
                joinRest = rest;
                return later;
            }
        }
        joinRest = -1;
        return joins;
    }

    /** Start of the break taken before joining, or -1. */
    private int joinRest;

    private void attend(RouteFacts route) {
        int place = route.engagementPlace[met];
        int ends = route.engagementEnd[met];
        if (route.engagementStart[met] < route.availableFrom) {
            pass(route);
            return;
        }
        if (free >= ends) {
            met++;
            return;
        }
        int way = place < 0 ? 0 : route.travel[here][place];
        int joins = joining(route, free, way, taken);
        waited += joins - free - way;
        if (joinRest >= 0) {
            restedFrom = joinRest;
            taken = true;
            waited -= route.breakSeconds;
        }
        travelled += way;
        free = Math.max(joins, ends);
        here = place < 0 ? here : place;
        met++;
    }

    private void pass(RouteFacts route) {
        free = Math.max(free, route.engagementEnd[met]);
        here = route.engagementPlace[met] < 0 ? here : route.engagementPlace[met];
        met++;
    }

    private void history(RouteFacts route, StopFacts stop, Done done) {
        while (met < route.engagements && route.engagementStart[met] < done.start()) {
            pass(route);
        }
        placeAfter = stop.place < 0 ? here : stop.place;
        travel = route.travel[here][placeAfter];
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
    void home(RouteFacts route, int from, int place, boolean rested, int behind) {
        setOut(from, place, rested, behind);
        while (met < route.engagements) {
            attend(route);
        }
        int way = route.travel[here][route.endPlace];
        homeTravel = travelled + way;
        finish = free + way;
        breakMissing = false;
        if (taken) {
            return;
        }
        if (free > route.breakLatest) {
            breakMissing = true;
        } else {
            boolean afterArriving = finish <= route.breakLatest;
            int rest = Math.max(afterArriving ? finish : free, route.breakEarliest);
            finish = rest + route.breakSeconds + (afterArriving ? 0 : way);
        }
    }
}
