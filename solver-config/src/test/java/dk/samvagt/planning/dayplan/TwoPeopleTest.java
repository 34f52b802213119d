package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.TWO_PEOPLE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoPeopleTest {

    private static PlanFixture aLift() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("lift", "07:00-09:00", 30)
                .by(2);
    }

    private static PlanFixture togetherAtALift() {
        return aLift().on("hanne", "lift#1").on("mette", "lift#2");
    }

    @Test
    void beginTogether() {
        togetherAtALift().judged().breaksNothing();
    }

    @Test
    void theSecondIsASecondLate() {
        togetherAtALift().notBefore("lift#2", "07:10:01").judged().breaks(TWO_PEOPLE, 1);
    }

    @Test
    void theFirstIsAMinuteAndASecondLate() {
        togetherAtALift().notBefore("lift#1", "07:11:01").judged().breaks(TWO_PEOPLE, 2);
    }

    @Test
    void oneIsLeftOut() {
        aLift().on("hanne", "lift#1").judged().breaks(TWO_PEOPLE, 1);
        aLift().on("hanne", "lift#2").judged().breaks(TWO_PEOPLE, 1);
    }

    @Test
    void bothAreLeftOut() {
        aLift().judged().breaksNothing();
    }

    @Test
    void onePersonIsNotTwo() {
        aLift().on("hanne", "lift#1", "lift#2").judged().breaks(TWO_PEOPLE, 1 + 30);
    }

    @Test
    void theStaffOfAGroupBeginTogetherToo() {
        day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .group("lunch", "07:00-12:00", 60, "anna")
                .by(2)
                .takesPart("anna", "lunch")
                .on("hanne", "lunch#1")
                .on("mette", "lunch#2")
                .notBefore("lunch#2", "07:12")
                .judged()
                .breaks(TWO_PEOPLE, 2);
    }

    @Test
    void whenTheyBeganIsHistory() {
        togetherAtALift()
                .done("lift#1", "07:20-07:50")
                .done("lift#2", "07:40-07:50")
                .judged()
                .breaksNothing();
        togetherAtALift().done("lift#1", "07:20-07:50").judged().breaksNothing();
    }

    @Test
    void tellsWhatIsWrong() {
        assertThat(aLift().on("hanne", "lift#1").judged().reasons(TWO_PEOPLE))
                .containsExactly(new HardJustification.TwoPeople("lift#1", "lift#2", true, false, 0, 1));
    }
}
