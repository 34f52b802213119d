package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Engagement;
import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.model.Place;
import java.util.List;

/** What search needs to know of one route. Times in seconds from midnight of the plan's first day. */
final class RouteFacts {

    final Route route;
    final int member;
    /** The day of the plan, 0 for the first. */
    final int day;

    final int start;
    final int availableFrom;
    final int end;
    final int breakSeconds;
    /** Whether the break's span has passed before the member is available. */
    final boolean breakIsOver;

    final boolean leavesWhenNeeded;
    final int breakEarliest;
    final int breakLatest;
    final int startPlace;
    final int endPlace;
    final int grid;
    final int workSeconds;
    final int engagedSeconds;
    final int eveningSeconds;
    final int[][] travel;
    /** The same by where the way leads to, so that many ways to one place lie side by side in memory. */
    final int[][] travelTo;

    /** How many engagements there are beside the visits; their times and places, -1 where there is none. */
    final int engagements;

    final int[] engagementStart;
    final int[] engagementEnd;
    final int[] engagementPlace;

    private final Shift shift;

    RouteFacts(Route route, Index<String> members, Index<Place> places, int[][] travel, int[][] travelTo) {
        Shift shift = route.shift();
        this.route = route;
        this.shift = shift;
        this.member = members.of(shift.member().id());
        this.day = shift.day();
        this.start = shift.start();
        this.availableFrom = route.availableFrom();
        this.end = shift.end();
        this.breakSeconds = shift.breakSeconds();
        this.breakIsOver = route.isBreakOver();
        this.leavesWhenNeeded = shift.leavesWhenNeeded();
        this.breakEarliest = shift.breakEarliest();
        this.breakLatest = shift.breakLatest();
        this.startPlace = places.of(shift.startPlace());
        this.endPlace = places.of(shift.endPlace());
        this.grid = route.grid();
        this.workSeconds = shift.workSeconds();
        this.engagedSeconds = shift.engagedSeconds();
        this.eveningSeconds = Measures.eveningSeconds(shift.start(), shift.end(), shift.day());
        List<Engagement> others = shift.engagements();
        this.engagements = others.size();
        this.engagementStart = others.stream().mapToInt(Engagement::start).toArray();
        this.engagementEnd = others.stream().mapToInt(Engagement::end).toArray();
        this.engagementPlace = others.stream()
                .mapToInt(one -> one.place() == null ? -1 : places.of(one.place()))
                .toArray();
        this.travel = travel;
        this.travelTo = travelTo;
    }

    /** Whether it makes no difference which of two members without stops goes, but for who they are. */
    boolean isAlike(RouteFacts other) {
        return start == other.start
                && availableFrom == other.availableFrom
                && end == other.end
                && breakSeconds == other.breakSeconds
                && breakIsOver == other.breakIsOver
                && breakEarliest == other.breakEarliest
                && breakLatest == other.breakLatest
                && startPlace == other.startPlace
                && endPlace == other.endPlace
                && grid == other.grid
                && leavesWhenNeeded == other.leavesWhenNeeded
                && shift.capacity() == other.shift.capacity()
                && shift.engagements().equals(other.shift.engagements())
                && travel == other.travel;
    }

    /** Units of load beyond what the member can carry. */
    int unitsOver(int load) {
        return shift.unitsOver(load);
    }

    /**
     * The first moment that a stop may start at.
     *
     * @param time 0 or more
     */
    int onGrid(int time) {
        return grid == 1 ? time : (time + grid - 1) / grid * grid;
    }
}
