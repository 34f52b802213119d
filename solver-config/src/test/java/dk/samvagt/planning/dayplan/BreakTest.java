package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakTest {

    static PlanFixture aMorning(String breakSpan) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .breakOf(30, breakSpan)
                .citizen("anna")
                .visit("care", "07:00-08:00", 60)
                .on("hanne", "care");
    }

    @Test
    void justHasRoomBeforeTheFirstTrip() {
        aMorning("06:30-07:00").judged().breaksNothing();
    }

    @Test
    void missesItsSpanByASecond() {
        aMorning("06:30-06:59:59").judged().breaks(BREAK, 1);
    }

    @Test
    void anEmptyRouteNeedsNone() {
        day().member("hanne", NURSE).breakOf(30, "06:00-06:30").judged().breaksNothing();
    }

    @Test
    void isNotPlannedIntoThePast() {
        aMorning("07:30-08:30").availableFrom("08:30:01").judged().breaksNothing();
    }

    @Test
    void isNotAskedForWhereHistoryUsedUpItsSpan() {
        aMorning("11:00-11:30")
                .visit("more", "07:00-14:00", 60)
                .on("hanne", "more")
                .done("care", "07:10-11:30:01")
                .judged()
                .breaksNothing();
    }

    @Test
    void afterHistoryItIsStillAskedForWhereItHasRoom() {
        PlanFixture late = aMorning("11:00-11:30")
                .visit("more", "07:00-14:00", 60)
                .on("hanne", "more")
                .done("care", "07:10-11:30");
        late.judged().breaksNothing();
        assertThat(late.timing("more").breakStart()).isEqualTo(Clock.time("11:30"));
    }
}
