package dk.samvagt.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeWindowsTest {

    @Test
    void areSortedByTime() {
        TimeWindow early = new TimeWindow(10, 20, false);
        TimeWindow late = new TimeWindow(21, 30, false);
        assertThat(new TimeWindows(List.of(late, early)).all()).containsExactly(early, late);
    }

    @Test
    void areAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindows(List.of()));
    }

    @Test
    void doNotOverlap() {
        refused(new TimeWindow(10, 20, false), new TimeWindow(20, 30, false), "overlaps");
    }

    @Test
    void areAllStrictOrNone() {
        refused(new TimeWindow(10, 20, false), new TimeWindow(21, 30, true), "strict");
    }

    @Test
    void comeInTheOrderOfTheirDays() {
        refused(new TimeWindow(10, 20, false, 1), new TimeWindow(21, 30, false, 0), "day 0");
    }

    private static void refused(TimeWindow first, TimeWindow second, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeWindows(List.of(first, second)))
                .withMessageContaining(why);
    }
}
