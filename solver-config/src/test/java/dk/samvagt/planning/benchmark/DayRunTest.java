package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.samvagt.planning.benchmark.DayRun.Better;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.search.SearchFigures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayRunTest {

    private static final SearchFigures TEN_SECONDS =
            new SearchFigures(RandomDay.unplaced(1), Duration.ofSeconds(10), 50, 400);

    @Test
    void the_empty_plan_is_no_plan_although_it_breaks_no_hard_rule() {
        DayRun run = run(better(0.1, 0, -300), better(0.3, 0, -20), better(0.7, 0, 0));
        assertThat(run.secondsToFeasible()).isEqualTo(0.3);
        assertThat(run.secondsToComplete()).isEqualTo(0.7);
    }

    @Test
    void a_plan_that_breaks_a_hard_rule_does_not_count() {
        DayRun run = run(better(0.1, 0, -300), better(0.3, -1, 0), better(0.7, 0, -20));
        assertThat(run.secondsToFeasible()).isEqualTo(0.7);
        assertThat(run.secondsToComplete()).isNaN();
    }

    @Test
    void speed_is_told_by_the_second() {
        assertThat(run().roundsPerSecond()).isEqualTo(5);
        assertThat(run().trialsPerSecond()).isEqualTo(40);
    }

    @Test
    void the_score_after_some_seconds_is_that_of_the_plan_that_was_there() {
        DayRun run = run(better(0.1, 0, -20), better(1.0, 0, 0), better(3.0, 0, 0, -90));
        assertThat(run.softScoreAfter(0.9)).isNaN();
        assertThat(run.softScoreAfter(1)).isEqualTo(-100);
        assertThat(run.softScoreAfter(2.9)).isEqualTo(-100);
        assertThat(run.softScoreAfter(60)).isEqualTo(-90);
    }

    private static DayRun run(Better... better) {
        return new DayRun(TEN_SECONDS, List.of(better));
    }

    private static Better better(double seconds, long hard, long medium) {
        return better(seconds, hard, medium, -100);
    }

    private static Better better(double seconds, long hard, long medium, long soft) {
        return new Better(seconds, HardMediumSoftLongScore.of(hard, medium, soft));
    }
}
