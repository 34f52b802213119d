package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.FIRST_ARRIVAL;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class FirstArrivalTest {

    private static PlanFixture decidedFor(int start, int tolerance) {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-09:00", 30)
                .pinned("care", new Pin("hanne", 0, start, tolerance));
    }

    @Test
    void canJustBeThere() {
        decidedFor(Clock.time("07:10"), 0).on("hanne", "care").judged().breaksNothing();
    }

    @Test
    void isASecondTooLate() {
        decidedFor(Clock.time("07:09:59"), 0).on("hanne", "care").judged().breaks(FIRST_ARRIVAL, 1, PIN_KEPT, 1);
    }

    @Test
    void isAMinuteAndASecondTooLate() {
        decidedFor(Clock.time("07:08:59"), 0).on("hanne", "care").judged().breaks(FIRST_ARRIVAL, 2, PIN_KEPT, 2);
    }

    @Test
    void isWithinWhatIsTolerated() {
        decidedFor(Clock.time("07:09"), 60).on("hanne", "care").judged().breaksNothing();
    }

    @Test
    void isASecondOutsideWhatIsTolerated() {
        decidedFor(Clock.time("07:08:59"), 60).on("hanne", "care").judged().breaks(FIRST_ARRIVAL, 1, PIN_KEPT, 1);
    }

    @Test
    void earlyIsNotLate() {
        decidedFor(Clock.time("08:00"), 0).on("hanne", "care").judged().breaks(PIN_KEPT, 50);
    }

    @Test
    void isOnlyAskedOnTheRouteDecided() {
        decidedFor(Clock.time("07:00"), 0).on("mette", "care").judged().breaks(PIN_KEPT, 1);
    }

    @Test
    void historyIsNotHeldAgainstAnybody() {
        decidedFor(Clock.time("07:00"), 0)
                .on("hanne", "care")
                .done("care", "07:30-08:00")
                .judged()
                .breaksNothing();
    }
}
