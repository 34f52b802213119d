package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RandomDay;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final DayPlanner PLANNER = new DayPlanner();

    @Test
    void a_small_day_is_not_searched_on_when_nothing_more_is_won() {
        Effort effort = new Effort(Duration.ofMinutes(2), 1).endingEarlyWhereNothingIsWon();
        SearchFigures figures = PLANNER.measure(smallDay(), effort, better -> {}, () -> false);
        assertThat(figures.time()).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(30));
        assertThat(figures.plan().score()).isEqualTo(thorough().score());
    }

    @Test
    void it_is_where_all_that_was_given_is_to_be_used() {
        long rounds = 30_000;
        SearchFigures patient = PLANNER.measure(smallDay(), Effort.ofRounds(rounds, 1), better -> {}, () -> false);
        SearchFigures ending = PLANNER.measure(
                smallDay(), Effort.ofRounds(rounds, 1).endingEarlyWhereNothingIsWon(), better -> {}, () -> false);
        assertThat(patient.rounds()).isEqualTo(rounds);
        assertThat(ending.rounds()).isLessThan(rounds);
    }

    @Test
    void a_cycle_that_is_too_short_to_tell_does_not_count() {
        SearchProblem problem = new SearchProblem(smallDay());
        Snapshot start = Snapshot.of(new SearchState(problem));
        Patience patience = new Patience(10, start);
        patience.endCycle(1_999);
        patience.endCycle(3_998);
        assertThat(patience.isOver(3_998, false)).isFalse();
        patience.endCycle(5_998);
        assertThat(patience.isOver(5_998, false)).isFalse();
        patience.endCycle(7_998);
        assertThat(patience.isOver(7_998, false)).isTrue();
    }

    @Test
    void while_it_is_hot_only_very_long_in_vain_is_enough() {
        Patience patience = new Patience(10, Snapshot.of(new SearchState(new SearchProblem(smallDay()))));
        assertThat(patience.isOver(1_999, true)).isFalse();
        assertThat(patience.isOver(2_000, true)).isTrue();
        assertThat(patience.isOver(49_999, false)).isFalse();
        assertThat(patience.isOver(50_000, false)).isTrue();
    }

    @Test
    void who_took_long_to_find_something_looks_ten_times_as_long() {
        SearchProblem problem = new SearchProblem(smallDay());
        Patience patience = new Patience(1, Snapshot.of(Layout.read(problem)));
        patience.look(found(problem), 1_000);
        assertThat(patience.isOver(10_999, false)).isFalse();
        assertThat(patience.isOver(11_000, false)).isTrue();
    }

    private static DayPlan smallDay() {
        return RandomDay.unplaced(7, 3, 8);
    }

    private static Snapshot found(SearchProblem problem) {
        Annealing search = new Annealing(problem, Effort.ofRounds(100, 1), 1);
        search.searchUntil(Long.MAX_VALUE, () -> false);
        return search.best();
    }

    private static DayPlan thorough() {
        return PLANNER.plan(smallDay(), Effort.ofRounds(60_000, 2), better -> {}, () -> false);
    }
}
