package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.SampleFolder;
import dk.samvagt.planning.model.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several days together, some help may move by a day; what hangs on other help stays. */
class TeamWeekTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final SampleFolder sundparken = SampleFolder.sundparken();

    private DayPlan twoDays() {
        return TeamWeek.of(sundparken.read(), TUESDAY, 2);
    }

    private static List<Integer> days(DayPlan plan, String visit) {
        return plan.stops().stream()
                .filter(stop -> stop.id().equals(Stop.idOf(visit, 1)))
                .flatMap(stop -> stop.errand().windows().all().stream())
                .map(TimeWindow::day)
                .toList();
    }

    @Test
    void a_bath_may_move_to_the_day_beside_it() {
        sundparken.row("visits.csv", "v5,c1,2026-11-24,SHOWER,30,09:00,11:00,,,,,,,,,");
        assertThat(days(twoDays(), "v5")).containsExactly(0, 1);
    }

    @Test
    void a_bath_that_hangs_on_other_help_stays_where_it_is() {
        sundparken.row("visits.csv", "v5,c1,2026-11-24,SHOWER,30,09:00,11:00,,,,,,,v1,,");
        assertThat(days(twoDays(), "v5")).containsExactly(0);
    }

    @Test
    void insulin_stays_where_it_is() {
        assertThat(days(twoDays(), "v1")).containsExactly(0);
        assertThat(days(twoDays(), "v4")).containsExactly(1);
    }
}
