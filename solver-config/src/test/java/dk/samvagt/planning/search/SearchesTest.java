package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.planning.dayplan.RandomDay;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SearchesTest {

    @Test
    void searches_side_by_side_never_lose_the_best_plan() {
        Searches searches = new Searches(RandomDay.unplaced(11, 5, 30), new Effort(Duration.ofMillis(600), 1, 3));
        Snapshot best = searches.best();
        while (!searches.isFinished()) {
            searches.searchUntil(System.nanoTime() + Duration.ofMillis(40).toNanos(), () -> false);
            assertThat(best.isBetterThan(searches.best())).isFalse();
            best = searches.best();
        }
        assertThat(searches.rounds()).isPositive();
        assertThat(searches.trials()).isGreaterThan(searches.rounds());
    }

    @Test
    void a_call_to_stop_ends_all_of_them() {
        Searches searches = new Searches(RandomDay.unplaced(11, 5, 30), new Effort(Duration.ofHours(1), 1, 2));
        long began = System.nanoTime();
        searches.searchUntil(Long.MAX_VALUE, () -> System.nanoTime() - began > 100_000_000L);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(searches.isFinished()).isFalse();
    }

    @Test
    void less_than_one_search_is_refused() {
        assertThatThrownBy(() -> new Effort(Duration.ofSeconds(1), 1, 0))
                .hasMessageContaining("The number of searches (0) must be 1 or more.");
    }
}
