package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.PlanFixture;
import dk.samvagt.planning.model.Profession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Search chooses the window and the day of a visit that may have several. */
class SeveralDaysTest {

    private static PlanFixture threeDays() {
        return PlanFixture.day()
                .member("monday", Profession.NURSE)
                .shiftOn(0, "0+07:00-0+10:00")
                .member("tuesday", Profession.NURSE)
                .shiftOn(1, "1+07:00-1+10:00")
                .member("wednesday", Profession.NURSE)
                .shiftOn(2, "2+07:00-2+10:00");
    }

    private static List<String> on(DayPlan plan, String route) {
        return plan.routes().stream()
                .filter(one -> one.id().equals(route))
                .flatMap(one -> one.stops().stream())
                .map(stop -> stop.errand().id())
                .toList();
    }

    private static DayPlan planned(PlanFixture story) {
        return new DayPlanner().plan(story.plan(), Effort.ofSeconds(1), better -> {}, () -> false);
    }

    @Test
    void a_bath_goes_where_there_is_room() {
        DayPlan plan = planned(threeDays()
                .citizen("anna")
                .visit("care", "07:00-08:00", 150)
                .citizen("bent")
                .visit("bath", "08:00-09:00", 60)
                .orIn("1+08:00-1+09:00"));
        assertThat(on(plan, "monday")).containsExactly("care");
        assertThat(on(plan, "tuesday")).containsExactly("bath");
    }

    @Test
    void two_baths_keep_two_days_between_them() {
        DayPlan plan = planned(threeDays()
                .citizen("anna")
                .visit("first", "08:00-09:00", 30)
                .orIn("1+08:00-1+09:00")
                .orIn("2+08:00-2+09:00")
                .visit("second", "08:00-09:00", 30)
                .orIn("1+08:00-1+09:00")
                .orIn("2+08:00-2+09:00")
                .after("first", "second", 47 * 60, 10 * 24 * 60));
        assertThat(on(plan, "monday")).containsExactly("first");
        assertThat(on(plan, "wednesday")).containsExactly("second");
    }

    @Test
    void a_later_window_is_worth_waiting_for() {
        DayPlan plan = planned(threeDays()
                .citizen("anna")
                .visit("care", "07:00-07:10", 60)
                .strict()
                .citizen("bent")
                .visit("insulin", "07:00-07:30", 10)
                .orIn("09:00-09:30")
                .strict());
        assertThat(on(plan, "monday")).containsExactly("care", "insulin");
    }
}
