package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.FIRST_ARRIVAL;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class PinKeptTest {

    private static PlanFixture twoVisits() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .citizen("bo")
                .visit("walk", "07:00-12:00", 30);
    }

    private static Pin at(String time, int tolerance) {
        return new Pin("hanne", 0, Clock.time(time), tolerance);
    }

    @Test
    void staysWhereItWasPut() {
        twoVisits()
                .pinned("care", new Pin("hanne", 0, null, 0))
                .on("hanne", "care")
                .judged()
                .breaksNothing();
    }

    @Test
    void isMovedToAnother() {
        twoVisits()
                .pinned("care", new Pin("hanne", 0, null, 0))
                .on("mette", "care")
                .judged()
                .breaks(PIN_KEPT, 1);
    }

    @Test
    void isLeftOut() {
        twoVisits().pinned("care", new Pin("hanne", 0, null, 0)).judged().breaks(PIN_KEPT, 1);
    }

    @Test
    void staysOffThePlan() {
        twoVisits().pinned("care", new Pin(null, 0, null, 0)).judged().breaksNothing();
        twoVisits()
                .pinned("care", new Pin(null, 0, null, 0))
                .on("hanne", "care")
                .judged()
                .breaks(PIN_KEPT, 1);
    }

    @Test
    void beginsAsFarOffAsIsTolerated() {
        twoVisits()
                .pinned("care", at("08:00", 300))
                .on("hanne", "care")
                .notBefore("care", "07:55")
                .judged()
                .breaksNothing();
        twoVisits()
                .pinned("care", at("08:00", 300))
                .on("hanne", "care")
                .notBefore("care", "08:05")
                .judged()
                .breaksNothing();
    }

    @Test
    void beginsASecondFurtherOff() {
        twoVisits()
                .pinned("care", at("08:00", 300))
                .on("hanne", "care")
                .notBefore("care", "07:54:59")
                .judged()
                .breaks(PIN_KEPT, 1);
        twoVisits()
                .pinned("care", at("08:00", 300))
                .on("hanne", "care")
                .notBefore("care", "08:05:01")
                .judged()
                .breaks(PIN_KEPT, 1, FIRST_ARRIVAL, 1);
    }

    @Test
    void keepTheirOrder() {
        PlanFixture ordered =
                twoVisits().pinned("care", new Pin("hanne", 0, null, 0)).pinned("walk", new Pin("hanne", 1, null, 0));
        ordered.on("hanne", "care", "walk").judged().breaksNothing();
    }

    @Test
    void areTurned() {
        twoVisits()
                .pinned("care", new Pin("hanne", 0, null, 0))
                .pinned("walk", new Pin("hanne", 1, null, 0))
                .on("hanne", "walk", "care")
                .judged()
                .breaks(PIN_KEPT, 1);
    }

    @Test
    void equalRanksMakeNoOrder() {
        twoVisits()
                .pinned("care", new Pin("hanne", 1, null, 0))
                .pinned("walk", new Pin("hanne", 1, null, 0))
                .on("hanne", "walk", "care")
                .judged()
                .breaksNothing();
    }

    @Test
    void historyIsNotHeldAgainstAnybody() {
        twoVisits()
                .pinned("care", new Pin("mette", 0, Clock.time("08:00"), 0))
                .on("hanne", "care")
                .done("care", "09:00-09:30")
                .judged()
                .breaksNothing();
    }
}
