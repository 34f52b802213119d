package dk.samvagt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 27 November 2026 is a Friday. */
class WorkdaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void aWorkdayIsItself() {
        assertThat(Workdays.onOrAfter(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(Workdays.onOrBefore(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(Workdays.onOrAfter(MONDAY)).isEqualTo(MONDAY);
        assertThat(Workdays.onOrBefore(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void aSaturdayAndASundayAreMondayOrFriday() {
        assertThat(Workdays.onOrAfter(FRIDAY.plusDays(1))).isEqualTo(MONDAY);
        assertThat(Workdays.onOrAfter(FRIDAY.plusDays(2))).isEqualTo(MONDAY);
        assertThat(Workdays.onOrBefore(FRIDAY.plusDays(1))).isEqualTo(FRIDAY);
        assertThat(Workdays.onOrBefore(FRIDAY.plusDays(2))).isEqualTo(FRIDAY);
    }
}
