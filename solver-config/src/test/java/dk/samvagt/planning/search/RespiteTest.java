package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.PlanFixture;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.model.Profession;
import org.junit.jupiter.api.Test;

/** Company during a respite is planned by visits that may be made then, not by those that belong elsewhere. */
class RespiteTest {

    private static final int HOUR = 3_600;

    /** Anna's morning care, and a respite from 16:50 to 18:40. */
    private static PlanFixture dayOfAnna() {
        return PlanFixture.day()
                .member("hanne", Profession.SOSU_HELPER)
                .shift("07:00-15:00")
                .member("fatima", Profession.SOSU_HELPER)
                .shift("15:00-23:00")
                .citizen("anna")
                .visit("care", "07:30-08:45", 30)
                .respite("cafe", "anna", "16:50-18:40");
    }

    @Test
    void morning_care_stays_in_the_morning() {
        DayPlan plan = planned(dayOfAnna().plan());
        assertThat(timing(plan, "care").start()).isLessThanOrEqualTo(8 * HOUR + 45 * 60);
    }

    @Test
    void morning_care_that_stood_in_the_respite_makes_room_for_whoever_is_free() {
        DayPlan plan = planned(dayOfAnna()
                .on("fatima", "care")
                .notBefore("care", "16:50")
                .visit("sit", "16:40-16:50", 120)
                .strict()
                .plan());
        assertThat(timing(plan, "care").start()).isLessThanOrEqualTo(8 * HOUR + 45 * 60);
        assertThat(timing(plan, "sit").start()).isLessThanOrEqualTo(16 * HOUR + 50 * 60);
    }

    private static DayPlan planned(DayPlan day) {
        return new DayPlanner().plan(day, Effort.ofRounds(2_000, 1), better -> {}, () -> false);
    }

    private static StopTiming timing(DayPlan plan, String visit) {
        StopTiming timing = plan.stops().stream()
                .filter(stop -> stop.id().equals(Stop.idOf(visit, 1)))
                .map(Stop::timing)
                .findFirst()
                .orElseThrow();
        return timing;
    }
}
