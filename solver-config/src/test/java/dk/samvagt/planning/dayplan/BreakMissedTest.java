package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK;
import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK_MISSED;

import org.junit.jupiter.api.Test;

/** The same break as BREAK asks for, as a wish. */
class BreakMissedTest {

    private static PlanFixture aMorning(String breakSpan) {
        return BreakTest.aMorning(breakSpan).weighing(BREAK, 0).weighing(BREAK_MISSED, 1);
    }

    @Test
    void justHasRoomBeforeTheFirstTrip() {
        aMorning("06:30-07:00").judged().counts(BREAK_MISSED, 0);
    }

    @Test
    void missesItsSpanByASecond() {
        aMorning("06:30-06:59:59").judged().counts(BREAK_MISSED, 1);
    }

    @Test
    void historyIsNotCounted() {
        aMorning("06:30-06:59:59").done("care", "07:10-08:10").judged().counts(BREAK_MISSED, 0);
    }

    @Test
    void usuallyDoesNotCount() {
        aMorning("06:30-06:59:59").weighing(BREAK_MISSED, 0).judged().counts(BREAK_MISSED, 0);
    }
}
