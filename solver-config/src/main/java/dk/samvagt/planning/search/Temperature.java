package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlanRule;

/** What a usual change of a plan costs, so that one setting fits problems of every scale. */
final class Temperature {

    private Temperature() {}

    /** The mean way between two stops, weighed; or, where ways count little, a part of what a stop costs now. */
    static double scale(SearchProblem problem, SearchState state) {
        double ways = problem.routes.length == 0
                ? 0
                : problem.weights.of(DayPlanRule.TRAVEL) * meanWay(problem, problem.routes[0]);
        double soft = state.value() % Weights.MEDIUM;
        double perStop = problem.stops.length == 0 ? 0 : soft / problem.stops.length;
        return Math.max(1, Math.max(ways, 0.1 * perStop));
    }

    private static double meanWay(SearchProblem problem, RouteFacts route) {
        double sum = 0;
        long count = 0;
        for (StopFacts a : problem.stops) {
            for (StopFacts b : problem.stops) {
                if (a.place >= 0 && b.place >= 0 && a.place != b.place) {
                    sum += route.travel[a.place][b.place];
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
