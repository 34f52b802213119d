package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.OTHER_DAY;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherDayTest {

    /** A bath on the first or the third day. */
    private static PlanFixture bathOnDay(int day) {
        return day().member("hanne", NURSE)
                .shiftOn(day, day + "+07:00-" + day + "+15:00")
                .citizen("anna")
                .visit("bath", "09:00-11:00", 30)
                .orIn("2+08:00-2+10:00")
                .on("hanne", "bath");
    }

    @Test
    void theFirstOfItsDays() {
        bathOnDay(0).judged().breaksNothing();
        assertThat(bathOnDay(0).timing("bath").start()).isEqualTo(Clock.time("09:00"));
    }

    @Test
    void theOtherOfItsDays() {
        bathOnDay(2).judged().breaksNothing();
        assertThat(bathOnDay(2).timing("bath").start()).isEqualTo(Clock.time("2+08:00"));
    }

    @Test
    void theDayBetween() {
        bathOnDay(1).judged().breaks(OTHER_DAY, 1);
    }

    @Test
    void theDayAfter() {
        bathOnDay(3).judged().breaks(OTHER_DAY, 1);
    }

    @Test
    void history() {
        bathOnDay(1).done("bath", "1+08:00-1+08:30").judged().breaksNothing();
    }
}
