package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;

/**
 * At least what it costs those on a route that one of them starts later, as each passes on to the next what waiting
 * does not use up.
 */
final class Delays {

    private final SearchProblem problem;
    private final Timings timings;
    private final long late;
    /** What is asked of every stop, side by side in memory. */
    private final boolean[] placed;

    private final int[] latest;
    private final boolean[] strict;
    private final boolean[] several;

    /** The greatest lateness of those delayed by the last question, in seconds. */
    int worst;

    Delays(SearchProblem problem, Timings timings) {
        this.problem = problem;
        this.timings = timings;
        late = problem.weights.of(LATE);
        int stops = problem.stops.length;
        placed = new boolean[stops];
        latest = new int[stops];
        strict = new boolean[stops];
        several = new boolean[stops];
        for (StopFacts stop : problem.stops) {
            placed[stop.number] = stop.place >= 0;
            latest[stop.number] = stop.latest;
            strict[stop.number] = stop.strict;
            several[stop.number] = stop.hasSeveralWindows();
        }
    }

    /**
     * Weighted points, or {@link DryRun#IMPOSSIBLE} where a hard rule is broken more. A break may come in between, so
     * nothing is said of those behind the next one.
     *
     * @param p the position of the first that starts later
     * @param by how much later, in seconds
     */
    long cost(RouteFacts route, int r, int p, int by) {
        worst = 0;
        int[] line = timings.order[r];
        int size = timings.length[r];
        int delay = by;
        long overdue = 0;
        for (int i = p; delay > 0; i++) {
            if (i == size) {
                return endsTooLate(route, r, delay) ? DryRun.IMPOSSIBLE : late * overdue;
            }
            int s = line[i];
            int start = timings.start[s];
            if (i > p) {
                delay -= timings.idle[s];
                if (delay <= 0 || timings.breakStart[s] >= 0) {
                    break;
                }
            }
            int nowLate = secondsLate(s, start + delay, route.day);
            if (nowLate > 0) {
                int more = nowLate - secondsLate(s, start, route.day);
                if (more > 0 && strict[s]) {
                    return DryRun.IMPOSSIBLE;
                }
                overdue += more;
                worst = Math.max(worst, nowLate);
            }
            if (!placed[s]) {
                break;
            }
        }
        return late * overdue;
    }

    private boolean endsTooLate(RouteFacts route, int r, int delay) {
        return route.breakSeconds == 0
                && timings.finish[r] <= route.end
                && timings.finish[r] + delay > route.end;
    }

    private int secondsLate(int s, int start, int day) {
        return several[s] ? problem.stops[s].late(start, day) : Math.max(0, start - latest[s]);
    }
}
