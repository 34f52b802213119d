package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.LARGEST_LATENESS;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class LargestLatenessTest {

    private static PlanFixture twoVisits(String first, String second) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-08:00", 10)
                .visit("walk", "07:00-08:00", 10)
                .on("hanne", "care", "walk")
                .notBefore("care", first)
                .notBefore("walk", second)
                .weighing(LARGEST_LATENESS, 1);
    }

    @Test
    void nobodyIsLate() {
        twoVisits("07:30", "08:00").judged().counts(LARGEST_LATENESS, 0);
    }

    @Test
    void oneIsASecondLate() {
        twoVisits("07:30", "08:00:01").judged().counts(LARGEST_LATENESS, 1);
    }

    @Test
    void onlyTheLatestCounts() {
        twoVisits("08:10", "08:20").judged().counts(LARGEST_LATENESS, 20 * 60);
    }

    @Test
    void strictWindowsCountToo() {
        twoVisits("07:30", "08:20").strict().judged().breaks(STRICT_WINDOW, 20).is(LARGEST_LATENESS, 20 * 60);
    }

    @Test
    void historyIsNotCounted() {
        twoVisits("07:30", "07:40").done("walk", "09:00-09:10").judged().counts(LARGEST_LATENESS, 0);
    }

    @Test
    void usuallyDoesNotCount() {
        twoVisits("08:10", "08:20").weighing(LARGEST_LATENESS, 0).judged().counts(LARGEST_LATENESS, 0);
    }
}
