package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Pin;

/** How many pairs of pinned stops stand in another order than a person decided. */
final class PinOrder {

    private PinOrder() {}

    static long turned(SearchProblem problem, Timings timings) {
        long turned = 0;
        for (int r = 0; r < problem.routes.length; r++) {
            for (int i = 0; i < timings.length[r]; i++) {
                for (int j = i + 1; j < timings.length[r]; j++) {
                    int earlier = order(problem.stops[timings.order[r][i]], r, problem);
                    int later = order(problem.stops[timings.order[r][j]], r, problem);
                    if (earlier >= 0 && later >= 0 && earlier > later) {
                        turned++;
                    }
                }
            }
        }
        return turned;
    }

    /** The stop's decided rank on this route, or -1. */
    private static int order(StopFacts stop, int route, SearchProblem problem) {
        Pin pin = stop.pin;
        if (pin == null || stop.done != null) {
            return -1;
        }
        return problem.routes[route].route.id().equals(pin.route()) ? pin.order() : -1;
    }
}
