package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.AFTER_GAP;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class AfterGapTest {

    /** Insulin at 07:10, breakfast half an hour to an hour after. */
    private static PlanFixture breakfastAt(String time) {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("insulin", "07:00-09:00", 10)
                .visit("breakfast", "07:00-09:00", 20)
                .after("insulin", "breakfast", 30, 60)
                .on("hanne", "insulin")
                .on("mette", "breakfast")
                .notBefore("breakfast", time);
    }

    @Test
    void asSoonAsItMay() {
        breakfastAt("07:40").judged().breaksNothing();
    }

    @Test
    void aSecondTooSoon() {
        breakfastAt("07:39:59").judged().breaks(AFTER_GAP, 1);
    }

    @Test
    void aMinuteAndASecondTooSoon() {
        breakfastAt("07:38:59").judged().breaks(AFTER_GAP, 2);
    }

    @Test
    void asLateAsItMay() {
        breakfastAt("08:10").judged().breaksNothing();
    }

    @Test
    void aSecondTooLate() {
        breakfastAt("08:10:01").judged().breaks(AFTER_GAP, 1);
    }

    @Test
    void thereIsNoGapToWhatIsLeftOut() {
        day().member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("insulin", "07:00-09:00", 10)
                .visit("breakfast", "07:00-09:00", 20)
                .after("insulin", "breakfast", 30, 60)
                .on("mette", "breakfast")
                .judged()
                .breaksNothing();
    }

    @Test
    void keepsItsGapToHistory() {
        breakfastAt("07:40").done("insulin", "07:10:01-07:20").judged().breaks(AFTER_GAP, 1);
    }

    @Test
    void isNotAskedForInHistory() {
        breakfastAt("07:40").done("breakfast", "07:20-07:40").judged().breaksNothing();
    }
}
