package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A start belongs to the last window of its day that begins no later than it. */
class SeveralWindowsTest {

    private static PlanFixture medicine(String start) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("medicine", "07:30-08:00", 10)
                .orIn("12:00-12:30")
                .on("hanne", "medicine")
                .notBefore("medicine", start);
    }

    private static String start(PlanFixture story) {
        return LocalTime.ofSecondOfDay(story.timing("medicine").start()).toString();
    }

    @Test
    void waitsForTheFirst() {
        assertThat(start(medicine("07:00"))).isEqualTo("07:30");
    }

    @Test
    void aWishIsLateByTheWindowBefore() {
        medicine("08:00").judged().counts(LATE, 0);
        medicine("08:00:01").judged().counts(LATE, 1);
        medicine("11:59:59").judged().counts(LATE, 4 * 3600 - 1);
    }

    @Test
    void theNextWindowBeginsAnew() {
        medicine("12:00").judged().counts(LATE, 0);
        medicine("12:30").judged().counts(LATE, 0);
        medicine("12:30:01").judged().counts(LATE, 1);
    }

    @Test
    void nobodyWaitsForALaterWindowUnasked() {
        assertThat(start(medicine("08:00:01").strict())).isEqualTo("08:00:01");
        medicine("08:00:01").strict().judged().breaks(STRICT_WINDOW, 1);
    }

    @Test
    void whatIsStrictBreaksAfterTheLastWindow() {
        medicine("12:30").strict().judged().breaksNothing();
        medicine("12:30:01").strict().judged().breaks(STRICT_WINDOW, 1);
    }
}
