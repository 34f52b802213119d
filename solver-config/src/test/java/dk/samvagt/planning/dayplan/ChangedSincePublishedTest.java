package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.CHANGED_SINCE_PUBLISHED;
import static dk.samvagt.planning.dayplan.DayPlanRule.VISIT_LEFT_OUT;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class ChangedSincePublishedTest {

    /** Told that Hanne comes at 09:00. */
    private static PlanFixture toldHanneAtNine() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .published("care", "hanne", "09:00");
    }

    @Test
    void asTold() {
        toldHanneAtNine()
                .on("hanne", "care")
                .notBefore("care", "09:00")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 0);
    }

    @Test
    void aSecondOff() {
        toldHanneAtNine()
                .on("hanne", "care")
                .notBefore("care", "09:00:01")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 1);
        toldHanneAtNine()
                .on("hanne", "care")
                .notBefore("care", "08:59:59")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 1);
    }

    @Test
    void halfAnHourOff() {
        toldHanneAtNine()
                .on("hanne", "care")
                .notBefore("care", "09:30")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 1);
        toldHanneAtNine()
                .on("hanne", "care")
                .notBefore("care", "09:30:01")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 2);
    }

    @Test
    void byAnother() {
        toldHanneAtNine()
                .on("mette", "care")
                .notBefore("care", "09:00")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 3);
        toldHanneAtNine()
                .on("mette", "care")
                .notBefore("care", "09:01")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 4);
    }

    @Test
    void leftOutIsARuleOfItsOwn() {
        toldHanneAtNine().judged().counts(CHANGED_SINCE_PUBLISHED, 0).is(VISIT_LEFT_OUT, 10_000);
    }

    @Test
    void nobodyWasTold() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .on("hanne", "care")
                .judged()
                .counts(CHANGED_SINCE_PUBLISHED, 0);
    }
}
