package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class ShiftEndTest {

    private static PlanFixture aLastVisit(String window) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .citizen("anna")
                .visit("care", window, 30)
                .on("hanne", "care");
    }

    @Test
    void backOnTheDot() {
        aLastVisit("14:20-14:30").judged().breaksNothing();
    }

    @Test
    void backASecondLate() {
        aLastVisit("14:20:01-14:30").judged().breaks(SHIFT_END, 1);
    }

    @Test
    void backAMinuteLate() {
        aLastVisit("14:21-14:30").judged().breaks(SHIFT_END, 1);
    }

    @Test
    void backAMinuteAndASecondLate() {
        aLastVisit("14:21:01-14:30").judged().breaks(SHIFT_END, 2);
    }

    @Test
    void aBreakAtTheEndIsPartOfTheShift() {
        day().member("hanne", NURSE)
                .breakOf(30, "14:00-14:30")
                .citizen("anna")
                .visit("care", "13:30-14:00", 31)
                .on("hanne", "care")
                .judged()
                .breaksNothing();
        day().member("hanne", NURSE)
                .breakOf(30, "14:40-15:00")
                .citizen("anna")
                .visit("care", "13:30-14:00", 30)
                .on("hanne", "care")
                .judged()
                .breaks(SHIFT_END, 10);
    }

    @Test
    void aRouteWithoutStopsEndsNowhere() {
        day().member("hanne", NURSE).shift("07:00-07:01").judged().breaksNothing();
    }

    @Test
    void historyMayHaveRunLate() {
        aLastVisit("14:20-14:30").done("care", "14:40-15:10").judged().breaksNothing();
    }

    @Test
    void whatIsStillToComeMayNot() {
        aLastVisit("14:20-14:30")
                .visit("more", "07:00-16:00", 0)
                .on("hanne", "more")
                .done("care", "14:40-15:10")
                .judged()
                .breaks(SHIFT_END, 20);
    }
}
