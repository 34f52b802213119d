package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RandomDay;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where stops are taken off, everybody starts as early as when all is timed anew. */
class ReleaseTest {

    private static final int DAYS = 5_000;

    private int earlier;
    private int circles;

    @Test
    void after_stops_are_taken_off_everybody_starts_as_when_all_is_timed_anew() {
        for (long seed = 0; seed < DAYS; seed++) {
            DayPlan plan = RandomDay.strewn(seed);
            SearchProblem problem = new SearchProblem(plan);
            SearchState state = Layout.read(problem);
            Random random = new Random(seed);
            int round = 0;
            while (round < 4 && takeSomeOff(problem, state, random, seed)) {
                round++;
            }
            circles += round < 4 ? 1 : 0;
        }
        assertThat(earlier).isGreaterThan(2_000);
        assertThat(circles).isLessThan(DAYS / 100);
    }

    /** False where stops wait for each other in a circle: then there are no least starts. */
    private boolean takeSomeOff(SearchProblem problem, SearchState state, Random random, long seed) {
        int[] before = state.timings.start.clone();
        for (StopFacts stop : problem.stops) {
            if (!stop.pinned && state.timings.routeOf[stop.number] >= 0 && random.nextInt(5) == 0) {
                state.remove(stop.number);
            }
        }
        if (!state.settleEarlier()) {
            return false;
        }
        int[] starts = state.timings.start.clone();
        long hard = state.hard();
        long value = state.value();
        assertThat(state.settleAll()).as("day of seed %d", seed).isTrue();
        assertThat(starts).as("starts on the day of seed %d", seed).isEqualTo(state.timings.start);
        assertThat(hard).as("day of seed %d", seed).isEqualTo(state.hard());
        assertThat(value).as("day of seed %d", seed).isEqualTo(state.value());
        for (StopFacts stop : problem.stops) {
            boolean stays = state.timings.routeOf[stop.number] >= 0 && stop.linked.length > 0;
            earlier += stays && starts[stop.number] < before[stop.number] ? 1 : 0;
        }
        return true;
    }
}
