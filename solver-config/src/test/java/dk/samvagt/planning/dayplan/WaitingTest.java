package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class WaitingTest {

    private static PlanFixture firstVisitFrom(String earliest) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", earliest + "-12:00", 30)
                .on("hanne", "care");
    }

    @Test
    void comesJustInTime() {
        firstVisitFrom("07:10").judged().counts(WAITING, 0);
    }

    @Test
    void waitsASecond() {
        firstVisitFrom("07:10:01").judged().counts(WAITING, 1);
    }

    @Test
    void aBreakInTheWaitIsNoWaiting() {
        firstVisitFrom("08:10").breakOf(20, "07:10-08:10").judged().counts(WAITING, 40 * 60);
    }

    @Test
    void waitingForTheGridCounts() {
        firstVisitFrom("07:11").onMultiplesOf(300).judged().counts(WAITING, 5 * 60);
    }
}
