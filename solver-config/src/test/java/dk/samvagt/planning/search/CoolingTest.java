package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoolingTest {

    /** Cycles end at 0.02, 0.08 and 1. */
    private final Cooling cooling = new Cooling(0.02, 100, 400);

    @Test
    void it_falls_within_a_cycle_to_a_two_hundredth() {
        assertThat(cooling.temperature(0)).isEqualTo(100);
        assertThat(cooling.temperature(0.01)).isBetween(0.5, 100.0);
        assertThat(cooling.temperature(0.02)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void the_next_cycle_begins_hot_once_more_and_takes_four_times_as_long() {
        assertThat(cooling.advance(0.02)).isFalse();
        assertThat(cooling.advance(0.0201)).isTrue();
        assertThat(cooling.temperature(0.02)).isEqualTo(100);
        assertThat(cooling.advance(0.08)).isFalse();
        assertThat(cooling.temperature(0.08)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void the_last_one_is_the_hottest_and_takes_what_is_left() {
        assertThat(cooling.advance(0.081)).isTrue();
        assertThat(cooling.temperature(0.08)).isEqualTo(400);
        assertThat(cooling.temperature(1)).isCloseTo(2, within(1e-9));
        assertThat(cooling.advance(1.2)).isFalse();
        assertThat(cooling.temperature(1.2)).isCloseTo(2, within(1e-9));
    }

    @Test
    void only_the_end_of_the_last_one_is_cold() {
        assertThat(cooling.isCold(0.02)).isFalse();
        cooling.advance(0.5);
        assertThat(cooling.isCold(0.5)).isFalse();
        assertThat(cooling.isCold(0.7)).isTrue();
    }

    @Test
    void a_first_cycle_that_would_take_more_than_a_quarter_takes_all() {
        Cooling single = new Cooling(0.3, 100, 400);
        assertThat(single.temperature(0)).isEqualTo(400);
        assertThat(single.advance(0.9)).isFalse();
    }
}
