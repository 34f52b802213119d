package dk.samvagt.planning.search;

/**
 * After stops were taken off: forgets the starts that may come earlier now, so that timing finds the least ones again.
 * A stop may start earlier where one before it on its route may, or one that it waited for, unless it starts as early
 * as it ever can. Stops that hang on no other need not be forgotten, they are timed by those before them.
 */
final class Release {

    private final SearchProblem problem;
    private final Timings timings;
    private final DirtyRoutes dirty;
    /** By stop: the last call that met it. */
    private final int[] met;

    private final int[] waiting;
    private int count;
    private int call;

    Release(SearchProblem problem, Timings timings, DirtyRoutes dirty) {
        this.problem = problem;
        this.timings = timings;
        this.dirty = dirty;
        met = new int[problem.stops.length];
        waiting = new int[problem.stops.length];
    }

    /** Forgets what may come earlier because of what is dirty. */
    void release() {
        call++;
        for (int r = 0; r < problem.routes.length; r++) {
            if (dirty.contains(r)) {
                walk(r, dirty.firstOf(r));
            }
        }
        while (count > 0) {
            int s = waiting[--count];
            walk(timings.routeOf[s], timings.positionOf[s]);
        }
    }

    private void walk(int r, int from) {
        RouteFacts route = problem.routes[r];
        int[] line = timings.order[r];
        boolean breakIsBehind = route.breakSeconds == 0 || from > 0 && timings.breakTaken[line[from - 1]] != 0;
        for (int i = from; i < timings.length[r]; i++) {
            StopFacts stop = problem.stops[line[i]];
            int s = stop.number;
            if (met[s] == call || breakIsBehind && isEarliest(stop, route)) {
                return;
            }
            met[s] = call;
            if (stop.linked.length > 0 && timings.isTimed(s)) {
                free(stop, r, i);
            }
        }
    }

    private boolean isEarliest(StopFacts stop, RouteFacts route) {
        return stop.place >= 0
                && stop.done == null
                && timings.start[stop.number] == route.onGrid(stop.startFrom(timings.ownLowerStart(stop), route.day));
    }

    private void free(StopFacts stop, int route, int position) {
        for (int i = 0; i < stop.partners.length; i++) {
            int other = stop.partners[i];
            if (timings.waitsFor(stop, i) && met[other] != call) {
                waiting[count++] = other;
            }
        }
        timings.forget(stop.number, route);
        dirty.add(route, position, position);
    }
}
