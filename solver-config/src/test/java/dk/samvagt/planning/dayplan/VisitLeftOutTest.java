package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.VISIT_LEFT_OUT;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class VisitLeftOutTest {

    static PlanFixture aVisit(int priority) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("lunch", "11:00-12:00", 30)
                .task("LUNCH")
                .priority(priority);
    }

    @Test
    void isMade() {
        aVisit(1).on("hanne", "lunch").judged().counts(VISIT_LEFT_OUT, 0);
    }

    @Test
    void countsByPriority() {
        aVisit(1).judged().counts(VISIT_LEFT_OUT, 10_000);
        aVisit(2).judged().counts(VISIT_LEFT_OUT, 1_000);
        aVisit(3).judged().counts(VISIT_LEFT_OUT, 100);
    }

    @Test
    void countsForEachOfTwoPeople() {
        aVisit(1).by(2).judged().counts(VISIT_LEFT_OUT, 20_000);
    }

    @Test
    void isNotMissedWhereAGroupStandsIn() {
        aVisit(1)
                .group("together", "11:00-12:00", 60, "anna")
                .replacing("LUNCH")
                .takesPart("anna", "together")
                .on("hanne", "together")
                .judged()
                .counts(VISIT_LEFT_OUT, 0);
    }

    @Test
    void isMissedWhereTheCitizenStaysAway() {
        aVisit(1)
                .group("together", "11:00-12:00", 60, "anna")
                .replacing("LUNCH")
                .judged()
                .counts(VISIT_LEFT_OUT, 10_000);
    }

    @Test
    void isMissedWhereTheGroupIsForSomethingElse() {
        aVisit(1)
                .group("together", "11:00-12:00", 60, "anna")
                .replacing("WALK")
                .takesPart("anna", "together")
                .on("hanne", "together")
                .judged()
                .counts(VISIT_LEFT_OUT, 10_000);
    }
}
