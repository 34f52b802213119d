package dk.samvagt.planning.search;

/**
 * The gaps between a route's stops, before the first and behind the last included, where another stop might go: what
 * {@link Bounds} asks of each of them lies side by side in memory, and is looked up again only where the route changed.
 */
final class Gaps {

    /** When the member may leave for the stop, ... */
    static final int FREE = 0;
    /** ... and from where. */
    static final int HERE = 1;
    /** Where the route goes on to; stops without a place are passed over. */
    static final int NEXT = 2;
    /** The way to there as it is. */
    static final int WAY_ON = 3;
    /** When the stop behind the gap starts, ... */
    static final int START = 4;
    /** ... the end of its last window, ... */
    static final int LATEST = 5;
    /** ... and a sum of what is special about it. */
    static final int SPECIAL = 6;

    /** Its window is strict. */
    static final int STRICT = 1;
    /** It has no place. */
    static final int NOWHERE = 2;
    /** It has several windows. */
    static final int SEVERAL = 4;
    /** A break is taken before it. */
    static final int BREAK = 8;

    /** How many numbers there are of a gap. */
    static final int NUMBERS = 8;

    private final SearchProblem problem;
    private final Timings timings;
    /** By route: numbers of the first gap, of the second, ... */
    private final int[][] gaps;
    /** By route: its version when they were looked up. */
    private final long[] seen;

    private final int[] place;
    private final int[] latest;
    /** By stop: what is special about it whatever the plan. */
    private final int[] special;

    Gaps(SearchProblem problem, Timings timings) {
        this.problem = problem;
        this.timings = timings;
        gaps = new int[problem.routes.length][0];
        seen = new long[problem.routes.length];
        place = new int[problem.stops.length];
        latest = new int[problem.stops.length];
        special = new int[problem.stops.length];
        for (StopFacts stop : problem.stops) {
            place[stop.number] = stop.place;
            latest[stop.number] = stop.latest;
            special[stop.number] = (stop.strict ? STRICT : 0)
                    + (stop.place < 0 ? NOWHERE : 0)
                    + (stop.hasSeveralWindows() ? SEVERAL : 0);
        }
    }

    /** The numbers of a route's gaps, to be read before anything changes. */
    int[] of(int r) {
        if (seen[r] != timings.version[r]) {
            seen[r] = timings.version[r];
            int size = timings.length[r];
            if (gaps[r].length < NUMBERS * (size + 1)) {
                gaps[r] = new int[NUMBERS * (size + 8)];
            }
            lookUp(problem.routes[r], r, size, gaps[r]);
        }
        return gaps[r];
    }

    private void lookUp(RouteFacts route, int r, int size, int[] into) {
        int[] line = timings.order[r];
        int next = route.endPlace;
        int wayOn = size == 0 ? 0 : timings.homeTravel[r];
        for (int p = size; p >= 0; p--) {
            int gap = NUMBERS * p;
            if (p < size) {
                int n = line[p];
                if (place[n] >= 0) {
                    next = place[n];
                    wayOn = timings.travel[n];
                }
                into[gap + START] = timings.start[n];
                into[gap + LATEST] = latest[n];
                into[gap + SPECIAL] = special[n] + (timings.breakStart[n] >= 0 ? BREAK : 0);
            }
            int before = p == 0 ? -1 : line[p - 1];
            into[gap + FREE] = Math.max(p == 0 ? route.start : timings.end[before], route.availableFrom);
            into[gap + HERE] = p == 0 ? route.startPlace : timings.placeAfter[before];
            into[gap + NEXT] = next;
            into[gap + WAY_ON] = wayOn;
        }
    }
}
