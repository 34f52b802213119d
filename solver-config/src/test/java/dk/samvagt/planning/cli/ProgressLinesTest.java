package dk.samvagt.planning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");

    @Test
    void each_second_the_best_plan_so_far_is_told_in_figures() throws InterruptedException {
        Iterator<Instant> clock =
                List.of(MORNING.plusSeconds(1), MORNING.plusSeconds(2)).iterator();
        BlockingQueue<String> terminal = new LinkedBlockingQueue<>();
        try (ProgressLines progress =
                new ProgressLines(() -> clock.hasNext() ? clock.next() : MORNING, MORNING, terminal::add)) {
            progress.begin(LocalDate.of(2026, 11, 24));
            assertThat(terminal.poll(10, TimeUnit.SECONDS)).isEqualTo("1 s, 2026-11-24: placing the first visits");

            progress.better(new DayFigures(103, 1, 11 * 3600, 110, 88));
            assertThat(terminal.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(
                            "2 s, 2026-11-24: 1 visits left out, 11.0 hours of travel, 80 % of visits by a known face");
        }
    }
}
