package dk.samvagt.planning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void a_fuller_day_gets_more_of_the_time() {
        assertThat(SharedTime.of(Duration.ofSeconds(30), Map.of(TUESDAY, 100, SATURDAY, 50)))
                .containsOnly(Map.entry(TUESDAY, Duration.ofSeconds(20)), Map.entry(SATURDAY, Duration.ofSeconds(10)));
    }

    @Test
    void every_day_gets_some_however_little_there_is_on_it() {
        assertThat(SharedTime.of(Duration.ofSeconds(1), Map.of(TUESDAY, 1999, SATURDAY, 1)))
                .containsEntry(SATURDAY, Duration.ofMillis(1));
    }

    @Test
    void no_days_need_no_time() {
        assertThat(SharedTime.of(Duration.ofSeconds(1), Map.of())).isEmpty();
    }
}
