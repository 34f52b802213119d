package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.OPTIONAL_LEFT_OUT;
import static dk.samvagt.planning.dayplan.DayPlanRule.TWO_PEOPLE;
import static dk.samvagt.planning.dayplan.DayPlanRule.VISIT_LEFT_OUT;
import static dk.samvagt.planning.dayplan.VisitLeftOutTest.aVisit;

import org.junit.jupiter.api.Test;

/** The same visit as VISIT_LEFT_OUT asks for, as a wish. */
class OptionalLeftOutTest {

    private static PlanFixture twoTogether() {
        return aVisit(Visit.OPTIONAL)
                .visit("walk", "11:00-12:00", 30)
                .priority(Visit.OPTIONAL)
                .together("lunch", "walk", -30, 30);
    }

    @Test
    void isMade() {
        aVisit(Visit.OPTIONAL).on("hanne", "lunch").judged().counts(OPTIONAL_LEFT_OUT, 0);
    }

    @Test
    void isLeftOutAgainstAWishOnly() {
        aVisit(Visit.OPTIONAL).judged().counts(OPTIONAL_LEFT_OUT, 1).counts(VISIT_LEFT_OUT, 0);
    }

    @Test
    void othersAreHelpThatIsNotGiven() {
        aVisit(3).judged().counts(OPTIONAL_LEFT_OUT, 0).counts(VISIT_LEFT_OUT, 100);
    }

    @Test
    void oneForTwoPeopleIsOne() {
        aVisit(Visit.OPTIONAL).by(2).judged().counts(OPTIONAL_LEFT_OUT, 1);
    }

    @Test
    void twoThatAreMadeTogetherAreOne() {
        twoTogether().judged().counts(OPTIONAL_LEFT_OUT, 1);
    }

    @Test
    void oneOfTwoThatAreMadeTogetherIsNotMadeAlone() {
        twoTogether().on("hanne", "lunch").judged().breaks(TWO_PEOPLE, 1).is(OPTIONAL_LEFT_OUT, 0);
    }

    @Test
    void isNotMissedWhereAGroupStandsIn() {
        aVisit(Visit.OPTIONAL)
                .group("together", "11:00-12:00", 60, "anna")
                .replacing("LUNCH")
                .takesPart("anna", "together")
                .on("hanne", "together")
                .judged()
                .counts(OPTIONAL_LEFT_OUT, 0);
    }
}
