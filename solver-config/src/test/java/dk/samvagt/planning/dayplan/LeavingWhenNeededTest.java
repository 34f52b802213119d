package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Time before the first stop, and before the break, is the member's own. */
class LeavingWhenNeededTest {

    private static PlanFixture twoVisits(String first, String second) {
        return day().member("hanne", NURSE)
                .leavesWhenNeeded()
                .citizen("anna")
                .visit("care", first, 30)
                .citizen("bo")
                .visit("walk", second, 30)
                .on("hanne", "care", "walk");
    }

    @Test
    void nobodyWaitsBeforeTheFirstStop() {
        PlanFixture day = twoVisits("08:00-12:00", "08:40-12:00");
        day.judged().counts(WAITING, 0);
        assertThat(day.timing("care").arrival()).isEqualTo(Clock.time("08:00"));
    }

    @Test
    void waitingBeforeTheNextCounts() {
        twoVisits("08:00-12:00", "08:40:01-12:00").judged().counts(WAITING, 1);
    }

    @Test
    void theBreakIsAsLateAsItCanAndTimeBeforeItIsNoWaiting() {
        PlanFixture day = twoVisits("08:00-12:00", "10:00-12:00");
        day.breakOf(30, "08:00-11:00").judged().counts(WAITING, 0);
        assertThat(day.timing("walk").breakStart()).isEqualTo(Clock.time("09:30"));
    }

    @Test
    void afterTheLatestBreakOneWaits() {
        PlanFixture day = twoVisits("07:00-12:00", "10:00-12:00");
        day.breakOf(30, "08:00-09:00").judged().counts(WAITING, 30 * 60);
        assertThat(day.timing("walk").breakStart()).isEqualTo(Clock.time("09:00"));
    }

    @Test
    void aBreakAtHomeMakesNoWaitingBeforeTheFirstStop() {
        PlanFixture day = twoVisits("10:00-12:00", "10:40-12:00");
        day.breakOf(30, "07:00-08:00").judged().counts(WAITING, 0);
        assertThat(day.timing("care").breakStart()).isEqualTo(Clock.time("08:00"));
    }

    @Test
    void othersWaitFromTheirShiftOn() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "08:00-12:00", 30)
                .on("hanne", "care")
                .judged()
                .counts(WAITING, 50 * 60);
    }
}
