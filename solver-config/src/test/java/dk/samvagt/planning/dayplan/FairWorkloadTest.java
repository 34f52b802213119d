package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.FAIR_WORKLOAD;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class FairWorkloadTest {

    private static PlanFixture twoVisits() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 40)
                .citizen("bo")
                .visit("walk", "07:00-12:00", 40);
    }

    /** 40 minutes of work and 20 of travel in 480 minutes. */
    private static final int AN_HOUR_IN_EIGHT = 10 * 60 * 60 / 480;

    @Test
    void whoeverDoesNothingIsNotCrowded() {
        twoVisits().judged().counts(FAIR_WORKLOAD, 0);
    }

    @Test
    void workAndTravelCount() {
        twoVisits().on("hanne", "care").judged().counts(FAIR_WORKLOAD, AN_HOUR_IN_EIGHT);
    }

    @Test
    void anEvenSpreadCountsLess() {
        twoVisits().on("hanne", "care").on("mette", "walk").judged().counts(FAIR_WORKLOAD, 2 * AN_HOUR_IN_EIGHT);
        twoVisits().on("hanne", "care", "walk").judged().counts(FAIR_WORKLOAD, 10 * 110 * 110 / 480);
    }

    @Test
    void aShorterShiftIsSoonerCrowded() {
        day().member("hanne", NURSE)
                .shift("07:00-11:30")
                .breakOf(30, "08:00-10:00")
                .citizen("anna")
                .visit("care", "07:00-12:00", 40)
                .on("hanne", "care")
                .judged()
                .counts(FAIR_WORKLOAD, 10 * 60 * 60 / 240);
    }

    @Test
    void secondsCountOnlyByTheWholeMinute() {
        twoVisits().way("base", "anna", 659).on("hanne", "care").judged().counts(FAIR_WORKLOAD, AN_HOUR_IN_EIGHT);
        twoVisits().way("base", "anna", 660).on("hanne", "care").judged().counts(FAIR_WORKLOAD, 10 * 61 * 61 / 480);
    }

    @Test
    void historyCountsWithTheTimeItTook() {
        twoVisits().on("hanne", "care").done("care", "07:10-08:10").judged().counts(FAIR_WORKLOAD, 10 * 80 * 80 / 480);
    }
}
