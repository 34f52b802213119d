package dk.samvagt.planning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SharedTimeTest {

    private static final Instant BEGAN = Instant.parse("2026-11-24T06:00:00Z");

    private Instant now = BEGAN;

    @Test
    void a_fuller_day_gets_more_of_the_time() {
        SharedTime time = shared(30, 150);
        assertThat(time.next(100)).isEqualTo(Duration.ofSeconds(20));
        now = BEGAN.plusSeconds(20);
        assertThat(time.next(50)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void starting_up_is_part_of_the_time() {
        now = BEGAN.plusSeconds(2);
        assertThat(shared(30, 7).next(7)).isEqualTo(Duration.ofSeconds(28));
    }

    @Test
    void what_one_day_took_too_long_the_others_make_up_for() {
        SharedTime time = shared(30, 30);
        assertThat(time.next(10)).isEqualTo(Duration.ofSeconds(10));
        now = BEGAN.plusSeconds(12);
        assertThat(time.next(10)).isEqualTo(Duration.ofSeconds(9));
        now = BEGAN.plusSeconds(21);
        assertThat(time.next(10)).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void a_day_gets_a_quarter_of_its_share_even_when_the_time_has_run_out() {
        SharedTime time = shared(8, 2);
        now = BEGAN.plusSeconds(60);
        assertThat(time.next(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(time.next(1)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void every_day_gets_some_however_little_there_is_on_it() {
        assertThat(shared(1, 2000).next(1)).isEqualTo(Duration.ofMillis(1));
    }

    private SharedTime shared(int seconds, long errands) {
        return new SharedTime(() -> now, BEGAN, Duration.ofSeconds(seconds), errands);
    }
}
