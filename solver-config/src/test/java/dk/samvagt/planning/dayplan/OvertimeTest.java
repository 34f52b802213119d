package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.OVERTIME;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

/** The same end of a shift as SHIFT_END, told to the second and as a wish. */
class OvertimeTest {

    private static PlanFixture aLastVisit(String window) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .citizen("anna")
                .visit("care", window, 30)
                .on("hanne", "care")
                .weighing(SHIFT_END, 0)
                .weighing(OVERTIME, 1);
    }

    @Test
    void backOnTheDot() {
        aLastVisit("14:20-14:30").judged().counts(OVERTIME, 0);
    }

    @Test
    void backASecondLate() {
        aLastVisit("14:20:01-14:30").judged().counts(OVERTIME, 1);
    }

    @Test
    void backAMinuteAndASecondLate() {
        aLastVisit("14:21:01-14:30").judged().counts(OVERTIME, 61);
    }

    @Test
    void historyIsNotCounted() {
        aLastVisit("14:20-14:30").done("care", "14:20-15:10").judged().counts(OVERTIME, 0);
    }

    @Test
    void usuallyDoesNotCount() {
        aLastVisit("14:50-15:00").weighing(OVERTIME, 0).judged().counts(OVERTIME, 0);
    }
}
