package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.CARRYING;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CarryingTest {

    /** Hanne's bike takes six units; lunch for Anna is two, linen for Bent as said. */
    private static PlanFixture lunchAndLinen(int linen) {
        return day().member("hanne", SOSU_HELPER)
                .carries(6)
                .citizen("anna")
                .visit("lunch", "11:00-13:00", 15)
                .brings(2)
                .citizen("bent")
                .visit("linen", "08:00-14:00", 10)
                .brings(linen)
                .on("hanne", "lunch", "linen");
    }

    @Test
    void carriesAsMuchAsSheCan() {
        lunchAndLinen(4).judged().breaksNothing();
    }

    @Test
    void carriesOneTooMany() {
        lunchAndLinen(5).judged().breaks(CARRYING, 1);
    }

    @Test
    void carriesNothingWithWhatIsLeftOut() {
        lunchAndLinen(5).visit("parcel", "08:00-14:00", 5).brings(50).judged().breaks(CARRYING, 1);
    }

    @Test
    void aMemberWithoutALimitCarriesAnything() {
        day().member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("bed", "08:00-14:00", 30)
                .brings(1_000)
                .on("mette", "bed")
                .judged()
                .breaksNothing();
    }

    @Test
    void theFirstOfTwoBringsIt() {
        day().member("hanne", SOSU_HELPER)
                .carries(3)
                .member("mette", SOSU_HELPER)
                .carries(2)
                .citizen("anna")
                .visit("lift", "08:00-09:00", 30)
                .by(2)
                .brings(3)
                .on("hanne", "lift#1")
                .on("mette", "lift#2")
                .judged()
                .breaksNothing();
    }

    @Test
    void whatHasBeenBroughtIsCarriedNoMore() {
        lunchAndLinen(6).done("lunch", "11:00-11:15").judged().breaksNothing();
        lunchAndLinen(7).done("lunch", "11:00-11:15").judged().breaks(CARRYING, 1);
    }

    @Test
    void nobodyBringsOrCarriesLessThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lunchAndLinen(-1).plan())
                .withMessageContaining("linen#1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day().member("hanne", SOSU_HELPER).carries(-1).plan())
                .withMessageContaining("hanne");
    }
}
