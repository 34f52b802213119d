package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class LateTest {

    private static PlanFixture careAt(String start) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:30-08:00", 30)
                .on("hanne", "care")
                .notBefore("care", start);
    }

    @Test
    void onTheDot() {
        careAt("08:00").judged().counts(LATE, 0);
    }

    @Test
    void aSecondLate() {
        careAt("08:00:01").judged().counts(LATE, 1);
    }

    @Test
    void anHourLate() {
        careAt("09:00").judged().counts(LATE, 3600);
    }

    @Test
    void aGroupMayBeLateToo() {
        day().member("hanne", NURSE)
                .citizen("anna")
                .group("walk", "07:00-08:00", 60, "anna")
                .takesPart("anna", "walk")
                .on("hanne", "walk")
                .notBefore("walk", "08:10")
                .judged()
                .counts(LATE, 600);
    }

    @Test
    void strictWindowsAreARuleOfTheirOwn() {
        careAt("09:00").strict().judged().breaks(STRICT_WINDOW, 60).is(LATE, 0);
    }

    @Test
    void historyIsNotCounted() {
        careAt("08:00").done("care", "09:00-09:30").judged().counts(LATE, 0);
    }
}
