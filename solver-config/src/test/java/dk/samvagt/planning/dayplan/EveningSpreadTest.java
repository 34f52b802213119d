package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.EVENING_SPREAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class EveningSpreadTest {

    /** An hour of work from the time said, in a shift with six hours of evening. */
    private static PlanFixture workFrom(String time) {
        return day().member("hanne", NURSE)
                .shift("15:00-23:00")
                .citizen("anna")
                .visit("care", time + "-22:00", 60)
                .on("hanne", "care");
    }

    @Test
    void endsAsTheEveningBegins() {
        workFrom("16:00").judged().counts(EVENING_SPREAD, 0);
    }

    @Test
    void tenMinutesAreEvening() {
        workFrom("16:10").judged().counts(EVENING_SPREAD, 10 * 10 * 10 / 360);
    }

    @Test
    void allIsEvening() {
        workFrom("17:00").judged().counts(EVENING_SPREAD, 10 * 60 * 60 / 360);
        workFrom("20:00").judged().counts(EVENING_SPREAD, 10 * 60 * 60 / 360);
    }

    @Test
    void workPastTheShiftIsCrowdedIntoAMinute() {
        day().member("hanne", NURSE)
                .shift("09:00-17:00")
                .citizen("anna")
                .visit("care", "16:50-22:00", 20)
                .on("hanne", "care")
                .judged()
                .breaks(SHIFT_END, 20)
                .is(EVENING_SPREAD, 10 * 10 * 10);
    }
}
