package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RandomDay;
import org.junit.jupiter.api.Test;

/**
 * A dry run tells what a stop costs its route before it is put there: to the point, but where somebody further up the
 * same route has to wait for somebody further down; then it tells no more than it costs.
 */
class DryRunTest {

    private static final int DAYS = 5_000;

    private int compared;
    private int impossible;
    private int pulled;

    @Test
    void a_dry_run_tells_what_the_route_costs_afterwards() {
        for (long seed = 0; seed < DAYS; seed++) {
            DayPlan plan = RandomDay.strewn(seed);
            SearchProblem problem = new SearchProblem(plan);
            SearchState state = Layout.read(problem);
            for (StopFacts stop : problem.stops) {
                if (!stop.pinned) {
                    tryEverywhere(problem, state, stop, seed);
                }
            }
        }
        assertThat(compared).isGreaterThan(30_000);
        assertThat(impossible).isGreaterThan(100_000);
        assertThat(pulled).isPositive().isLessThan(compared / 100);
    }

    private void tryEverywhere(SearchProblem problem, SearchState state, StopFacts stop, long seed) {
        if (state.timings.routeOf[stop.number] >= 0) {
            state.remove(stop.number);
            state.settleAll();
        }
        state.keep();
        DryRun dryRun = new DryRun(problem, state);
        for (int r = 0; r < problem.routes.length; r++) {
            for (int p = Bounds.firstOpen(problem, state.timings, r); p <= state.timings.length[r]; p++) {
                compare(problem, state, dryRun, stop, r, p, seed);
            }
        }
        state.undo();
    }

    private void compare(
            SearchProblem problem, SearchState state, DryRun dryRun, StopFacts stop, int r, int p, long seed) {
        Costs costs = state.routeCosts.costs;
        long[] hard = costs.hard.clone();
        long[] value = costs.value.clone();
        int[] starts = state.timings.start.clone();
        long told = dryRun.insert(stop, r, p, state.timings.lowerStart(stop));
        state.beginTrial();
        state.insert(stop.number, r, p, 0);
        if (state.settle() && nobodyElseWaits(problem, state.timings, starts, r)) {
            String where = "day of seed %d, stop %s at %d of %s"
                    .formatted(seed, stop.stop.id(), p, problem.routes[r].route.id());
            if (dryRun.pullsBack()) {
                boolean breaksMore = costs.hard[r] > hard[r];
                assertThat(told)
                        .as(where)
                        .isLessThanOrEqualTo(breaksMore ? DryRun.IMPOSSIBLE : costs.value[r] - value[r]);
                pulled++;
            } else if (costs.hard[r] > hard[r]) {
                assertThat(told).as(where).isEqualTo(DryRun.IMPOSSIBLE);
                impossible++;
            } else {
                assertThat(told).as(where).isEqualTo(costs.value[r] - value[r]);
                assertThat(dryRun.start).as(where).isEqualTo(state.timings.start[stop.number]);
                compared++;
            }
        }
        state.undoTrial();
    }

    /** True where everybody on another route starts as before. */
    private static boolean nobodyElseWaits(SearchProblem problem, Timings timings, int[] starts, int r) {
        for (StopFacts stop : problem.stops) {
            int s = stop.number;
            if (timings.routeOf[s] >= 0 && timings.routeOf[s] != r && timings.start[s] != starts[s]) {
                return false;
            }
        }
        return true;
    }
}
