package dk.samvagt.planning.search;

import java.util.Arrays;

/**
 * The plan that a search begins with, before it has put anything in: the fuller, the less of it is risked.
 *
 * @param placed the part of the stops wanted that are placed already, 0 to 1; 0 where nothing may be moved
 * @param told true where members were told of the plan
 * @param open numbers of the stops that lack a place or are on a route that breaks hard rules
 */
record Beginning(double placed, boolean told, int[] open) {

    /** First temperatures, in usual changes of a plan: of a search that begins with nothing, ... */
    private static final double HOT = 4;
    /** ... with a full plan, ... */
    private static final double WARM = 0.25;
    /** ... with a full plan that members were told of, ... */
    private static final double GENTLE = 0.05;
    /** ... and the highest where a good plan is wanted soon. */
    private static final double SOON = 1;

    static Beginning of(SearchProblem problem, SearchState state) {
        int[] wanted = Arrays.stream(problem.stops)
                .filter(stop -> !stop.pinned && isWanted(stop, state))
                .mapToInt(stop -> stop.number)
                .toArray();
        int[] routeOf = state.timings.routeOf;
        int[] open = Arrays.stream(wanted)
                .filter(s -> routeOf[s] < 0 || state.routeCosts.costs.hard[routeOf[s]] > 0)
                .toArray();
        long placed = Arrays.stream(wanted).filter(s -> routeOf[s] >= 0).count();
        boolean told = Arrays.stream(problem.stops).anyMatch(stop -> stop.published != null);
        return new Beginning(wanted.length == 0 ? 0 : (double) placed / wanted.length, told, open);
    }

    private static boolean isWanted(StopFacts stop, SearchState state) {
        return stop.group < 0
                ? state.groups.replaced[stop.number] == 0
                : state.timings.routeOf[stop.number] >= 0 || state.groups.size(state.problem.groups[stop.group]) > 0;
    }

    /** True where there is little yet that could be lost. */
    boolean isMostlyOpen() {
        return placed < 0.5;
    }

    /** True where something is amiss in a plan that is to change as little as possible. */
    boolean asksForRepair() {
        return told && open.length > 0;
    }

    /**
     * How a search from here cools.
     *
     * @param first where the first cycle ends, as a part of all that may be spent
     * @param usualChange what a usual change of a plan costs
     */
    Cooling cooling(double first, double usualChange) {
        double heat = HOT * Math.pow((told ? GENTLE : WARM) / HOT, placed);
        return new Cooling(first, Math.min(heat, SOON) * usualChange, heat * usualChange);
    }
}
