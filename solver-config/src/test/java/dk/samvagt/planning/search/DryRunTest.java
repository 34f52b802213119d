package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RandomDay;
import org.junit.jupiter.api.Test;

/** A dry run tells what a stop costs its route before it is put there. */
class DryRunTest {

    private static final int DAYS = 300;

    private int compared;
    private int impossible;

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
        assertThat(compared).isGreaterThan(2_000);
        assertThat(impossible).isGreaterThan(500);
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
        long told = dryRun.insert(stop, r, p, state.timings.lowerStart(stop));
        state.beginTrial();
        state.insert(stop.number, r, p, 0);
        if (state.settle() && othersAre(hard, value, costs, r)) {
            String where = "day of seed %d, stop %s at %d of %s"
                    .formatted(seed, stop.stop.id(), p, problem.routes[r].route.id());
            if (costs.hard[r] > hard[r]) {
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

    /** True where nobody on another route had to wait. */
    private static boolean othersAre(long[] hard, long[] value, Costs costs, int r) {
        for (int other = 0; other < hard.length; other++) {
            if (other != r && (costs.hard[other] != hard[other] || costs.value[other] != value[other])) {
                return false;
            }
        }
        return true;
    }
}
