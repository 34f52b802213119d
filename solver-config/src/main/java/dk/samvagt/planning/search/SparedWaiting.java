package dk.samvagt.planning.search;

/** By route of a plan: seconds of waiting that are spared where its member leaves when needed; see {@link Leaving}. */
final class SparedWaiting {

    private final SearchProblem problem;
    private final UndoLog log;
    private final Leaving leaving;
    private final int[] spared;

    SparedWaiting(SearchProblem problem, UndoLog log) {
        this.problem = problem;
        this.log = log;
        leaving = new Leaving(problem);
        spared = new int[problem.routes.length];
    }

    int of(int route) {
        return spared[route];
    }

    /** Brings a route up to date; answers what it spares now. */
    int compute(int r, Timings timings) {
        RouteFacts route = problem.routes[r];
        if (!leaving.countsOn(route)) {
            return 0;
        }
        leaving.begin(route);
        for (int i = 0; i < timings.length[r]; i++) {
            leaving.next(problem.stops[timings.order[r][i]], timings);
        }
        log.set(spared, r, leaving.spared());
        return spared[r];
    }

    /**
     * How much later stops begin than they are timed, where a member leaves later.
     *
     * @return by stop; told of the first stop and of the one after the break
     */
    int[] later(Timings timings) {
        int[] later = new int[problem.stops.length];
        for (int r = 0; r < spared.length; r++) {
            if (spared[r] > 0) {
                tellLater(r, timings, later);
            }
        }
        return later;
    }

    private void tellLater(int r, Timings timings, int[] into) {
        leaving.begin(problem.routes[r]);
        int part = timings.order[r][0];
        for (int i = 0; i < timings.length[r]; i++) {
            int s = timings.order[r][i];
            int later = i == 0 ? 0 : leaving.later();
            if (leaving.next(problem.stops[s], timings)) {
                into[part] = later;
                part = s;
            }
        }
        into[part] = leaving.later();
    }
}
