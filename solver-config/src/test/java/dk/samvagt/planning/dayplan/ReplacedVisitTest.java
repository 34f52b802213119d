package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_SIZE;
import static dk.samvagt.planning.dayplan.DayPlanRule.REPLACED_VISIT;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class ReplacedVisitTest {

    /** A lunch at home, and a lunch in company that stands in for it. */
    private static PlanFixture lunches() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("alone", "11:00-12:00", 30)
                .task("LUNCH")
                .group("together", "12:00-13:00", 60, "anna")
                .replacing("LUNCH", "WALK")
                .on("mette", "together");
    }

    @Test
    void fallsAway() {
        lunches().takesPart("anna", "together").judged().breaksNothing();
    }

    @Test
    void isMadeAllTheSame() {
        lunches().takesPart("anna", "together").on("hanne", "alone").judged().breaks(REPLACED_VISIT, 1);
    }

    @Test
    void isMadeForWhoeverStaysAtHome() {
        lunches().weighing(GROUP_SIZE, 0).on("hanne", "alone").judged().breaksNothing();
    }

    @Test
    void anotherTaskIsNotReplaced() {
        lunches()
                .takesPart("anna", "together")
                .visit("medicine", "07:00-09:00", 10)
                .task("MEDICINE")
                .on("hanne", "medicine")
                .judged()
                .breaksNothing();
    }

    @Test
    void countsOnceHoweverManyGroupsStandIn() {
        lunches()
                .takesPart("anna", "together")
                .group("feast", "13:00-14:00", 30, "anna")
                .replacing("LUNCH")
                .takesPart("anna", "feast")
                .on("mette", "feast")
                .on("hanne", "alone")
                .judged()
                .breaks(REPLACED_VISIT, 1);
    }

    @Test
    void historyStands() {
        lunches()
                .takesPart("anna", "together")
                .on("hanne", "alone")
                .done("alone", "11:00-11:30")
                .judged()
                .breaksNothing();
    }
}
