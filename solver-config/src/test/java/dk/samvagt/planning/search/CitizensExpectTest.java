package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.RandomDay;
import org.junit.jupiter.api.Test;

/** What a stop is expected to cost its citizen is what it then costs, wherever on random days it is put. */
class CitizensExpectTest {

    private int clashes;
    private int compared;

    @Test
    void what_is_expected_is_what_it_costs() {
        for (long seed = 0; seed < 400; seed++) {
            SearchProblem problem = new SearchProblem(RandomDay.strewn(seed));
            SearchState state = Layout.read(problem);
            for (StopFacts stop : problem.stops) {
                if (stop.citizen >= 0 && stop.done == null && state.timings.routeOf[stop.number] >= 0) {
                    tryElsewhere(problem, state, stop, seed);
                }
            }
        }
        assertThat(clashes).as("places where the citizen is busy").isGreaterThan(100);
        assertThat(compared).as("places that were compared").isGreaterThan(1_000);
    }

    private void tryElsewhere(SearchProblem problem, SearchState state, StopFacts stop, long seed) {
        state.keep();
        state.remove(stop.number);
        state.settleAll();
        Costs costs = state.citizenCosts.costs;
        long hard = costs.hard[stop.citizen];
        long value = costs.value[stop.citizen];
        for (int r = 0; r < problem.routes.length; r++) {
            int[] starts = state.timings.start.clone();
            state.beginTrial();
            state.insert(stop.number, r, state.timings.length[r], 0);
            boolean settled = state.settle();
            int start = state.timings.start[stop.number];
            int end = state.timings.end[stop.number];
            long hardThen = costs.hard[stop.citizen];
            long valueThen = costs.value[stop.citizen];
            boolean alone = settled && nobodyElseMoves(state.timings, starts, stop.number);
            state.undoTrial();
            if (alone) {
                long expected = state.citizensExpect(stop, r, start, end);
                if (hardThen > hard) {
                    assertThat(expected).as("seed %d, %s", seed, stop.stop).isEqualTo(DryRun.IMPOSSIBLE);
                    clashes++;
                } else {
                    assertThat(expected).as("seed %d, %s", seed, stop.stop).isEqualTo(valueThen - value);
                    compared++;
                }
            }
        }
        state.undo();
    }

    private static boolean nobodyElseMoves(Timings timings, int[] starts, int stop) {
        for (int s = 0; s < starts.length; s++) {
            if (s != stop && timings.routeOf[s] >= 0 && timings.start[s] != starts[s]) {
                return false;
            }
        }
        return true;
    }
}
