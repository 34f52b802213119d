package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The break: in one piece, where it costs nothing, or else at the last chance. */
class BreakTimetableTest {

    private static final int NONE = -1;

    /** Half an hour's break within the span, before or after a visit to which Hanne comes at 07:10. */
    private static PlanFixture aBreak(String span, String earliest, int minutes) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .breakOf(30, span)
                .citizen("anna")
                .visit("care", earliest + "-12:00", minutes)
                .on("hanne", "care");
    }

    private static int at(String time) {
        return Clock.time(time);
    }

    @Test
    void isFreeWhereTheMemberWaitsLongerAnyway() {
        StopTiming care = aBreak("07:00-10:00", "08:10", 30).timing("care");
        assertThat(care.breakStart()).isEqualTo(at("07:10"));
        assertThat(care.start()).isEqualTo(at("08:10"));
        assertThat(care.idle()).isEqualTo(30 * 60);
        assertThat(care.breakTaken()).isTrue();
    }

    @Test
    void isFreeWhereTheWaitIsJustAsLong() {
        StopTiming care = aBreak("07:00-10:00", "07:40", 30).timing("care");
        assertThat(care.breakStart()).isEqualTo(at("07:10"));
        assertThat(care.idle()).isZero();
    }

    @Test
    void isLeftForLaterWhereTheWaitIsASecondTooShort() {
        StopTiming care = aBreak("07:00-10:00", "07:39:59", 30).timing("care");
        assertThat(care.breakStart()).isEqualTo(NONE);
        assertThat(care.start()).isEqualTo(at("07:39:59"));
        assertThat(care.breakTaken()).isFalse();
    }

    @Test
    void isLeftForLaterWhereItCanJustBeginAfterTheVisit() {
        PlanFixture day = aBreak("07:00-08:00", "07:00", 50);
        assertThat(day.timing("care").breakStart()).isEqualTo(NONE);
        assertThat(day.endAfter("care").breakTaken()).isTrue();
    }

    @Test
    void isTakenAtTheLastChance() {
        StopTiming care = aBreak("07:00-08:00", "07:00", 51).timing("care");
        assertThat(care.breakStart()).isEqualTo(at("07:10"));
        assertThat(care.start()).isEqualTo(at("07:40"));
        assertThat(care.idle()).isZero();
    }

    @Test
    void isTakenAfterArriving() {
        StopTiming care = aBreak("07:00-07:10", "07:00", 30).timing("care");
        assertThat(care.arrival()).isEqualTo(at("07:10"));
        assertThat(care.breakStart()).isEqualTo(at("07:10"));
    }

    @Test
    void isTakenBeforeLeavingWhereArrivingWouldBeTooLate() {
        StopTiming care = aBreak("07:00-07:09:59", "07:00", 30).timing("care");
        assertThat(care.breakStart()).isEqualTo(at("07:00"));
        assertThat(care.arrival()).isEqualTo(at("07:40"));
        assertThat(care.start()).isEqualTo(at("07:40"));
        assertThat(care.travel()).isEqualTo(600);
        assertThat(care.idle()).isZero();
    }

    @Test
    void waitsForItsSpan() {
        StopTiming care = aBreak("07:30-07:40", "07:00", 40).timing("care");
        assertThat(care.breakStart()).isEqualTo(at("07:30"));
        assertThat(care.start()).isEqualTo(at("08:00"));
        assertThat(care.idle()).isEqualTo(20 * 60);
    }

    @Test
    void isTakenOnce() {
        PlanFixture day = aBreak("07:00-12:00", "08:10", 30)
                .visit("walk", "10:00-12:00", 30)
                .on("hanne", "walk");
        assertThat(day.timing("care").breakStart()).isEqualTo(at("07:10"));
        assertThat(day.timing("walk").breakStart()).isEqualTo(NONE);
        assertThat(day.timing("walk").idle()).isEqualTo((2 * 60 - 40) * 60);
        assertThat(day.endAfter("walk").breakStart()).isEqualTo(NONE);
    }

    @Test
    void isTakenBackAtTheBaseWhereNothingElseIsLeft() {
        RouteEnd end = aBreak("12:00-13:00", "07:00", 30).endAfter("care");
        assertThat(end.breakStart()).isEqualTo(at("12:00"));
        assertThat(end.finish()).isEqualTo(at("12:30"));
        assertThat(end.breakTaken()).isTrue();
    }

    @Test
    void isTakenBackAtTheBaseWhereBeingBackIsJustInTime() {
        RouteEnd end = aBreak("07:30-07:50", "07:00", 30).endAfter("care");
        assertThat(end.breakStart()).isEqualTo(at("07:50"));
        assertThat(end.finish()).isEqualTo(at("08:20"));
    }

    @Test
    void isTakenBeforeTheWayHomeWhereBeingBackWouldBeTooLate() {
        RouteEnd end = aBreak("07:30-07:49:59", "07:00", 30).endAfter("care");
        assertThat(end.breakStart()).isEqualTo(at("07:40"));
        assertThat(end.finish()).isEqualTo(at("08:20"));
    }

    @Test
    void findsNoRoomWhereTheSpanIsOverBeforeTheShift() {
        PlanFixture day = aBreak("06:00-06:59:59", "07:00", 30);
        assertThat(day.timing("care").breakStart()).isEqualTo(NONE);
        assertThat(day.endAfter("care").breakTaken()).isFalse();
    }

    @Test
    void isNotPlannedWhereTheDayIsPastIt() {
        PlanFixture day = aBreak("07:00-08:00", "07:00", 30).availableFrom("08:00:01");
        assertThat(day.timing("care").breakStart()).isEqualTo(NONE);
        assertThat(day.endAfter("care").breakTaken()).isTrue();
    }

    @Test
    void isPlannedAtOnceWhereTheDayIsNotQuitePastIt() {
        assertThat(aBreak("07:00-08:00", "07:00", 30)
                        .availableFrom("08:00")
                        .timing("care")
                        .breakStart())
                .isEqualTo(at("08:00"));
    }
}
