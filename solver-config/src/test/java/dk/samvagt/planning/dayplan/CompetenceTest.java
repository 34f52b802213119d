package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.COMPETENCE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class CompetenceTest {

    private static PlanFixture aWound() {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("wound", "08:00-09:00", 30)
                .on("hanne", "wound");
    }

    @Test
    void hasWhatTheVisitAsksFor() {
        aWound().needs("NURSE", "WOUND_CARE").can("WOUND_CARE").judged().breaksNothing();
    }

    @Test
    void lacksOne() {
        aWound().needs("NURSE", "WOUND_CARE").judged().breaks(COMPETENCE, 1);
    }

    @Test
    void lacksTwo() {
        aWound().needs("NURSE", "WOUND_CARE", "INSULIN").judged().breaks(COMPETENCE, 2);
    }

    @Test
    void theSecondPersonNeedsOnlyTheirOwn() {
        PlanFixture lift = day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "08:00-09:00", 30)
                .by(2)
                .needs("NURSE")
                .secondNeeds("SOSU_HELPER");
        lift.on("hanne", "lift#1").on("mette", "lift#2").judged().breaksNothing();
    }

    @Test
    void theSecondPersonLacksTheirs() {
        day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "08:00-09:00", 30)
                .by(2)
                .secondNeeds("LIFT")
                .on("hanne", "lift#1")
                .on("mette", "lift#2")
                .judged()
                .breaks(COMPETENCE, 1);
    }

    @Test
    void historyIsNotHeldAgainstAnybody() {
        aWound().needs("INSULIN").done("wound", "08:00-08:30").judged().breaksNothing();
    }
}
