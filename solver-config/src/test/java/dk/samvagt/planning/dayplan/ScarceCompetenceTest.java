package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.SCARCE_COMPETENCE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class ScarceCompetenceTest {

    /** Insulin is asked for; Hanne can give it, and makes care that does not need it. */
    private static PlanFixture hanneMakesCare() {
        return day().member("hanne", NURSE)
                .can("INSULIN")
                .citizen("bo")
                .visit("injection", "07:00-12:00", 10)
                .needs("INSULIN")
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .on("hanne", "care");
    }

    @Test
    void somebodyRareDoesOrdinaryWork() {
        hanneMakesCare().member("mette", SOSU_HELPER).judged().counts(SCARCE_COMPETENCE, 30);
    }

    @Test
    void somebodyRareDoesWhatOnlyTheyCan() {
        hanneMakesCare().needs("INSULIN").member("mette", SOSU_HELPER).judged().counts(SCARCE_COMPETENCE, 0);
    }

    @Test
    void whatTwoOfTwoCanIsNotRare() {
        hanneMakesCare().member("mette", SOSU_HELPER).can("INSULIN").judged().counts(SCARCE_COMPETENCE, 0);
    }

    @Test
    void whatTwoOfEightCanIsRare() {
        PlanFixture eight = hanneMakesCare().member("mette", SOSU_HELPER).can("INSULIN");
        for (int i = 3; i <= 7; i++) {
            eight.member("member " + i, SOSU_HELPER);
        }
        eight.judged().counts(SCARCE_COMPETENCE, 0);
        eight.member("member 8", SOSU_HELPER).judged().counts(SCARCE_COMPETENCE, 30);
    }

    @Test
    void whatNobodyAsksForIsNotRare() {
        day().member("hanne", NURSE)
                .can("INSULIN")
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .on("hanne", "care")
                .judged()
                .counts(SCARCE_COMPETENCE, 0);
    }
}
