package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.dayplan.Stop;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A search by rounds depends on its seed alone. */
class RoundsTest {

    private static final DayPlanner PLANNER = new DayPlanner();

    @Test
    void the_same_seed_and_rounds_find_the_same_plan() {
        for (long day = 0; day < 8; day++) {
            assertThat(plan(day, 500, 3)).as("day of seed %d", day).isEqualTo(plan(day, 500, 3));
        }
    }

    @Test
    void other_seeds_find_other_plans() {
        Set<String> found = new TreeSet<>();
        for (long seed = 1; seed <= 5; seed++) {
            found.add(plan(5, 60, seed).toString());
        }
        assertThat(found).hasSizeGreaterThan(1);
    }

    @Test
    void as_many_rounds_are_done_as_were_asked_for() {
        SearchFigures figures =
                PLANNER.measure(RandomDay.unplaced(11, 5, 30), Effort.ofRounds(300, 1), better -> {}, () -> false);
        assertThat(figures.rounds()).isEqualTo(300);
    }

    @Test
    void no_rounds_at_all_are_refused() {
        assertThatThrownBy(() -> Effort.ofRounds(0, 1)).hasMessage("The number of rounds (0) must be 1 or more.");
    }

    private static List<String> plan(long day, long rounds, long seed) {
        DayPlan plan =
                PLANNER.plan(RandomDay.unplaced(day, 5, 40), Effort.ofRounds(rounds, seed), better -> {}, () -> false);
        return plan.routes().stream()
                .map(route -> route.id() + " "
                        + route.stops().stream().map(RoundsTest::text).toList())
                .toList();
    }

    private static String text(Stop stop) {
        return stop.id() + " " + stop.timing();
    }
}
