package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LargestTest {

    private final UndoLog log = new UndoLog();
    private final Costs.Totals totals = new Costs.Totals();
    private final Largest largest = new Largest(5, 3, log, totals);

    private void figures(int... ofRoutes) {
        for (int r = 0; r < ofRoutes.length; r++) {
            largest.set(r, ofRoutes[r]);
        }
        largest.settle();
    }

    @Test
    void only_the_largest_costs() {
        figures(10, 30, 20);
        assertThat(totals.value).isEqualTo(150);
        assertThat(totals.guide).isZero();
    }

    @Test
    void less_of_the_largest_counts_down_to_the_next() {
        figures(10, 30, 20);
        assertThat(largest.more(1, 25)).isEqualTo(-25);
        assertThat(largest.more(1, 0)).isEqualTo(-50);
        assertThat(largest.more(0, 29)).isZero();
        assertThat(largest.more(0, 31)).isEqualTo(5);
    }

    @Test
    void where_two_are_largest_only_the_guide_sees_less_of_one() {
        figures(30, 30, 20);
        assertThat(largest.more(0, 10)).isZero();
        largest.soften(20);
        assertThat(totals.value).isEqualTo(150);
        assertThat(totals.guide).isPositive();
        assertThat(largest.more(0, 10)).isNegative();
    }

    @Test
    void the_guide_foretells_itself() {
        figures(30, 28, 20);
        largest.soften(20);
        for (int figure : new int[] {0, 20, 27, 30, 31, 400}) {
            assertForetold(1, figure, 28);
        }
    }

    @Test
    void it_does_so_too_where_the_largest_is_far_above_the_others() {
        figures(30, 900, 20);
        for (int points : new int[] {1, 20, 300, 3000}) {
            largest.soften(points);
            for (int figure : new int[] {0, 20, 29, 30, 31, 500, 899, 901, 5000}) {
                assertForetold(1, figure, 900);
                assertForetold(0, figure, 30);
            }
        }
    }

    private void assertForetold(int route, int figure, int now) {
        long told = largest.more(route, figure);
        long before = totals.value + totals.guide;
        largest.set(route, figure);
        largest.settle();
        assertThat(told).as("%d", figure).isCloseTo(totals.value + totals.guide - before, within(2L));
        largest.set(route, now);
        largest.settle();
    }

    @Test
    void what_is_taken_back_is_as_before() {
        figures(30, 28, 20);
        largest.soften(20);
        log.forget();
        long told = largest.more(2, 40);
        largest.set(2, 90);
        largest.settle();
        log.undo();
        assertThat(largest.more(2, 40)).isEqualTo(told);
    }
}
