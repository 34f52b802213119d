package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.CHANGED_SINCE_PUBLISHED;
import static dk.samvagt.planning.dayplan.DayPlanRule.DIFFERENT_FACES;
import static dk.samvagt.planning.dayplan.DayPlanRule.STUDENT_ALONE;

/** Tells routes without stops of which one is as good as the other, so that only one of them need be tried. */
final class AlikeRoutes {

    /** By route: the first that is like it, which may be itself. */
    private final int[] first;
    /** By route that is the first of its like: the last question that met it without stops. */
    private final int[] met;

    private int question;

    AlikeRoutes(SearchProblem problem) {
        first = new int[problem.routes.length];
        met = new int[problem.routes.length];
        boolean whoComesMatters = problem.weights.of(DIFFERENT_FACES) > 0
                || problem.weights.of(CHANGED_SINCE_PUBLISHED) > 0
                || problem.weights.of(STUDENT_ALONE) > 0;
        for (int r = 0; r < first.length; r++) {
            first[r] = r;
            for (int other = 0; other < r && first[r] == r && !whoComesMatters; other++) {
                if (first[other] == other && areAlike(problem, r, other)) {
                    first[r] = other;
                }
            }
        }
    }

    private static boolean areAlike(SearchProblem problem, int a, int b) {
        if (!problem.routes[a].isAlike(problem.routes[b])) {
            return false;
        }
        for (int s = 0; s < problem.stops.length; s++) {
            if (problem.statics.hard[s][a] != problem.statics.hard[s][b]
                    || problem.statics.value[s][a] != problem.statics.value[s][b]) {
                return false;
            }
        }
        return true;
    }

    /** Begins anew: none has been met. */
    void ask() {
        question++;
    }

    /** Whether a route without stops is like one met since; else it is met now. */
    boolean isMetAgain(int route) {
        if (met[first[route]] == question) {
            return true;
        }
        met[first[route]] = question;
        return false;
    }
}
