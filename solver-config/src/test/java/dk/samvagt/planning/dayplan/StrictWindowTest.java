package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrictWindowTest {

    private static PlanFixture medicine(String start) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("medicine", "07:30-08:00", 10)
                .on("hanne", "medicine")
                .notBefore("medicine", start);
    }

    @Test
    void beginsAtTheLastMoment() {
        medicine("08:00").strict().judged().breaksNothing();
    }

    @Test
    void beginsASecondLate() {
        medicine("08:00:01").strict().judged().breaks(STRICT_WINDOW, 1);
    }

    @Test
    void beginsAMinuteAndASecondLate() {
        medicine("08:01:01").strict().judged().breaks(STRICT_WINDOW, 2);
    }

    @Test
    void neverBeginsEarly() {
        PlanFixture early = medicine("07:00").strict();
        early.judged().breaksNothing();
        assertThat(early.timing("medicine").start()).isEqualTo(Clock.time("07:30"));
    }

    @Test
    void aWindowThatIsAWishBreaksNothing() {
        medicine("09:00").judged().breaksNothing();
    }

    @Test
    void historyMayHaveBeenLate() {
        medicine("08:00").strict().done("medicine", "08:30-08:40").judged().breaksNothing();
    }
}
