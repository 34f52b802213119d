package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK;
import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK_MISSED;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

/** The same break as BREAK asks for, as a wish. */
class BreakMissedTest {

    private static PlanFixture aMorning(String breakSpan) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .breakOf(30, breakSpan)
                .citizen("anna")
                .visit("care", "07:00-08:00", 60)
                .on("hanne", "care")
                .weighing(BREAK, 0)
                .weighing(BREAK_MISSED, 1);
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
