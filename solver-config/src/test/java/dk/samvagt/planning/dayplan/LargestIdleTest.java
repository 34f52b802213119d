package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.LARGEST_IDLE;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

/** A visit takes its minutes and twenty under way; what is left of the shift is to spare. */
class LargestIdleTest {

    private static PlanFixture aVisitOf(int minutes) {
        return day().member("hanne", NURSE)
                .shift("07:00-09:00")
                .citizen("anna")
                .visit("care", "07:00-09:00", minutes)
                .on("hanne", "care")
                .weighing(LARGEST_IDLE, 1);
    }

    @Test
    void nothingIsToSpare() {
        aVisitOf(100).judged().counts(LARGEST_IDLE, 0);
    }

    @Test
    void aMinuteIsToSpare() {
        aVisitOf(99).judged().counts(LARGEST_IDLE, 60);
    }

    @Test
    void waitingIsToSpareToo() {
        aVisitOf(90).notBefore("care", "07:15").judged().counts(LARGEST_IDLE, 10 * 60);
    }

    @Test
    void timeBeyondTheShiftIsNoLess() {
        aVisitOf(90).notBefore("care", "07:30").weighing(SHIFT_END, 0).judged().counts(LARGEST_IDLE, 20 * 60);
    }

    @Test
    void theBreakIsNotToSpare() {
        aVisitOf(60).breakOf(30, "07:00-09:00").judged().counts(LARGEST_IDLE, 10 * 60);
    }

    @Test
    void aMeetingIsNotToSpare() {
        day().member("hanne", NURSE)
                .shift("07:00-11:00")
                .engaged("09:00-10:00")
                .citizen("anna")
                .visit("care", "07:00-09:00", 100)
                .on("hanne", "care")
                .weighing(LARGEST_IDLE, 1)
                .judged()
                .counts(LARGEST_IDLE, 60 * 60);
    }

    @Test
    void onlyTheLargestCounts() {
        aVisitOf(70)
                .member("birk", NURSE)
                .shift("07:00-09:00")
                .citizen("bo")
                .visit("walk", "07:00-09:00", 60)
                .on("birk", "walk")
                .judged()
                .counts(LARGEST_IDLE, 40 * 60);
    }

    @Test
    void aShiftWithoutStopsIsAllToSpareButForItsBreak() {
        aVisitOf(100)
                .member("birk", NURSE)
                .shift("07:00-09:00")
                .breakOf(30, "08:00-08:30")
                .judged()
                .counts(LARGEST_IDLE, 90 * 60);
    }

    @Test
    void aShiftWithoutStopsIsNotToSpareWhileThereIsAMeeting() {
        aVisitOf(100)
                .member("birk", NURSE)
                .shift("07:00-09:00")
                .engaged("07:30-08:00")
                .judged()
                .counts(LARGEST_IDLE, 90 * 60);
    }

    @Test
    void historyIsTimeSpent() {
        aVisitOf(10).done("care", "07:20-08:20").judged().counts(LARGEST_IDLE, 40 * 60);
    }

    @Test
    void usuallyDoesNotCount() {
        aVisitOf(10).weighing(LARGEST_IDLE, 0).judged().counts(LARGEST_IDLE, 0);
    }
}
