package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.CITIZEN_BUSY;
import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_SIZE;
import static dk.samvagt.planning.dayplan.DayPlanRule.RESPITE_UNCOVERED;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import dk.samvagt.planning.model.VisitMode;
import org.junit.jupiter.api.Test;

class RespiteUncoveredTest {

    /** Anna is not to be alone from 08:00 to 09:00. */
    private static PlanFixture company(String from, int minutes) {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .respite("course", "anna", "08:00-09:00")
                .visit("sit", from + "-12:00", minutes)
                .on("hanne", "sit");
    }

    @Test
    void nobodyIsThere() {
        day().citizen("anna")
                .member("hanne", NURSE)
                .respite("course", "anna", "08:00-09:00")
                .judged()
                .counts(RESPITE_UNCOVERED, 60);
    }

    @Test
    void somebodyIsThereAllTheTime() {
        company("08:00", 60).judged().counts(RESPITE_UNCOVERED, 0);
    }

    @Test
    void somebodyIsThereBeforeAndAfterToo() {
        company("07:30", 120).judged().counts(RESPITE_UNCOVERED, 0);
    }

    @Test
    void aSecondIsMissing() {
        company("08:00:01", 60).judged().counts(RESPITE_UNCOVERED, 1);
    }

    @Test
    void halfMinutesAtBothEndsAreAddedUp() {
        company("08:00:30", 59).judged().counts(RESPITE_UNCOVERED, 1);
    }

    @Test
    void twoTakeTurns() {
        company("08:00", 30)
                .visit("talk", "08:25-12:00", 30)
                .on("mette", "talk")
                .weighing(CITIZEN_BUSY, 0)
                .judged()
                .counts(RESPITE_UNCOVERED, 5);
    }

    @Test
    void aScreenIsNoCompany() {
        company("08:00", 60).by(VisitMode.SCREEN).judged().counts(RESPITE_UNCOVERED, 60);
    }

    @Test
    void aGroupIsCompanyForThoseWhoTakePart() {
        PlanFixture walk = day().member("hanne", NURSE)
                .citizen("anna")
                .respite("course", "anna", "08:00-09:00")
                .group("walk", "08:10-09:00", 60, "anna")
                .on("hanne", "walk");
        walk.weighing(GROUP_SIZE, 0).judged().counts(RESPITE_UNCOVERED, 60);
        walk.takesPart("anna", "walk").judged().counts(RESPITE_UNCOVERED, 10);
    }

    @Test
    void companyForOthersIsNone() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .respite("course", "anna", "08:00-09:00")
                .citizen("bo")
                .visit("sit", "08:00-09:00", 60)
                .on("hanne", "sit")
                .judged()
                .counts(RESPITE_UNCOVERED, 60);
    }

    @Test
    void historyCoversFromWhenItBegan() {
        company("08:00", 60).done("sit", "08:15-09:00").judged().counts(RESPITE_UNCOVERED, 15);
    }

    /** Anna is not to be alone from 08:00 to 09:00; the visit may begin until 08:00. */
    private static PlanFixture begunAt(String start) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .respite("course", "anna", "08:00-09:00")
                .visit("sit", "07:00-08:00", 60)
                .on("hanne", "sit")
                .notBefore("sit", start);
    }

    @Test
    void aVisitCoversThatBeginsAsLateAsItMay() {
        begunAt("08:00").judged().counts(RESPITE_UNCOVERED, 0);
    }

    @Test
    void aVisitThatIsLateCoversNothing() {
        begunAt("08:00:01").judged().counts(RESPITE_UNCOVERED, 60);
        begunAt("08:01").judged().counts(RESPITE_UNCOVERED, 60);
        begunAt("08:01").strict().judged().breaks(STRICT_WINDOW, 1).is(RESPITE_UNCOVERED, 60);
    }

    @Test
    void aLaterWindowOfTheVisitIsAsGood() {
        begunAt("08:01").orIn("08:01-08:05").judged().counts(RESPITE_UNCOVERED, 1);
        begunAt("08:06").orIn("08:01-08:05").judged().counts(RESPITE_UNCOVERED, 60);
    }

    @Test
    void historyCoversHoweverLateItBegan() {
        begunAt("08:00").done("sit", "08:10-09:10").judged().counts(RESPITE_UNCOVERED, 10);
    }

    @Test
    void whatAPersonDecidedCoversFromWhenItBegins() {
        begunAt("08:10")
                .pinned("sit", new Pin("hanne", 0, Clock.time("08:10"), 0))
                .judged()
                .counts(RESPITE_UNCOVERED, 10);
        begunAt("08:10").pinned("sit", new Pin("hanne", 0, null, 0)).judged().counts(RESPITE_UNCOVERED, 60);
    }

    @Test
    void aGroupThatIsLateIsNoCompany() {
        PlanFixture walk = day().member("hanne", NURSE)
                .citizen("anna")
                .respite("course", "anna", "08:00-09:00")
                .group("walk", "07:00-08:10", 60, "anna")
                .on("hanne", "walk")
                .takesPart("anna", "walk");
        walk.notBefore("walk", "08:10").judged().counts(RESPITE_UNCOVERED, 10);
        walk.notBefore("walk", "08:11").judged().counts(RESPITE_UNCOVERED, 60);
    }
}
