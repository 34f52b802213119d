package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.AFTER_GAP;
import static dk.samvagt.planning.dayplan.DayPlanRule.CITIZEN_BUSY;
import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_SIZE;
import static dk.samvagt.planning.dayplan.DayPlanRule.TWO_PEOPLE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import dk.samvagt.planning.model.VisitMode;
import org.junit.jupiter.api.Test;

class CitizenBusyTest {

    /** Care from 07:10 to 07:40 by one, cleaning by another. */
    private static PlanFixture cleaningAt(String time) {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-09:00", 30)
                .visit("clean", "07:00-09:00", 30)
                .on("hanne", "care")
                .on("mette", "clean")
                .notBefore("clean", time);
    }

    @Test
    void oneAfterTheOther() {
        cleaningAt("07:40").judged().breaksNothing();
    }

    @Test
    void aSecondAtOnce() {
        cleaningAt("07:39:59").judged().breaks(CITIZEN_BUSY, 1);
    }

    @Test
    void aMinuteAndASecondAtOnce() {
        cleaningAt("07:38:59").judged().breaks(CITIZEN_BUSY, 2);
    }

    @Test
    void aVisitByScreenTakesTheCitizensTimeToo() {
        cleaningAt("07:30").by(VisitMode.SCREEN).judged().breaks(CITIZEN_BUSY, 10);
    }

    @Test
    void twoPeopleForOneVisitAreOneThing() {
        day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "07:00-09:00", 30)
                .by(2)
                .on("hanne", "lift#1")
                .on("mette", "lift#2")
                .judged()
                .breaksNothing();
    }

    @Test
    void theFirstOfTwoPeopleTellsWhenAVisitIs() {
        day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "07:00-09:00", 30)
                .by(2)
                .visit("clean", "07:40-09:00", 30)
                .on("hanne", "lift#1", "clean")
                .on("mette", "lift#2")
                .notBefore("lift#2", "07:20")
                .judged()
                .breaks(TWO_PEOPLE, 10);
    }

    @Test
    void aLoneSecondPersonTakesTheCitizensTime() {
        day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "07:00-09:00", 30)
                .by(2)
                .visit("clean", "07:00-09:00", 30)
                .on("hanne", "lift#2")
                .on("mette", "clean")
                .judged()
                .breaks(CITIZEN_BUSY, 30, TWO_PEOPLE, 1);
    }

    @Test
    void whoeverIsInAGroupIsNotAtHome() {
        PlanFixture walk = day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-09:00", 30)
                .group("walk", "07:30-09:00", 60, "anna")
                .on("hanne", "care")
                .on("mette", "walk");
        walk.weighing(GROUP_SIZE, 0).judged().breaksNothing();
        walk.takesPart("anna", "walk").judged().breaks(CITIZEN_BUSY, 10);
    }

    @Test
    void othersMayHaveTheirsAtTheSameTime() {
        cleaningAt("07:10")
                .citizen("bo")
                .visit("other", "07:00-09:00", 30)
                .judged()
                .breaks(CITIZEN_BUSY, 30);
    }

    @Test
    void aGapShorterThanTheFirstVisitLetsTheSecondBeginWithinIt() {
        cleaningAt("07:10").after("care", "clean", 29, 60).judged().breaks(AFTER_GAP, 29);
        cleaningAt("07:39").after("care", "clean", 29, 60).judged().breaksNothing();
    }

    @Test
    void aGapAsLongAsTheFirstVisitDoesNot() {
        cleaningAt("07:39:30").after("care", "clean", 30, 60).judged().breaks(CITIZEN_BUSY, 1, AFTER_GAP, 1);
    }

    @Test
    void historyMayHaveBeenAtOnce() {
        cleaningAt("07:10")
                .done("care", "07:10-07:40")
                .done("clean", "07:20-07:50")
                .judged()
                .breaksNothing();
    }

    @Test
    void whatIsToComeWaitsForHistory() {
        cleaningAt("07:40").done("care", "07:10-07:50").judged().breaks(CITIZEN_BUSY, 10);
    }
}
