package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was done stands at the time it was done. */
class HistoryTimetableTest {

    private static PlanFixture careDone(String span) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .breakOf(30, "07:00-09:00")
                .citizen("anna")
                .visit("care", "10:00-12:00", 30)
                .visit("walk", "07:00-12:00", 30)
                .on("hanne", "care", "walk")
                .done("care", span);
    }

    private static int at(String time) {
        return Clock.time(time);
    }

    @Test
    void neitherWindowNorStartAskedForMovesIt() {
        StopTiming care = careDone("07:20-08:00").notBefore("care", "11:00").timing("care");
        assertThat(care.start()).isEqualTo(at("07:20"));
        assertThat(care.end()).isEqualTo(at("08:00"));
    }

    @Test
    void theNextBeginsWhenItEnded() {
        PlanFixture done = careDone("08:00-08:17");
        assertThat(done.timing("walk").start()).isEqualTo(at("08:17"));
    }

    @Test
    void theNextWaitsUntilTheMemberIsAvailable() {
        PlanFixture done = careDone("08:00-08:17").availableFrom("08:30");
        assertThat(done.timing("care").start()).isEqualTo(at("08:00"));
        assertThat(done.timing("walk").start()).isEqualTo(at("08:30"));
    }

    @Test
    void aBreakThatJustHadRoomWasHeld() {
        StopTiming care = careDone("07:40-08:00").timing("care");
        assertThat(care.breakStart()).isEqualTo(at("07:00"));
        assertThat(care.breakTaken()).isTrue();
        assertThat(care.idle()).isZero();
    }

    @Test
    void aBreakThatWasASecondShortIsStillToCome() {
        PlanFixture done = careDone("07:39:59-08:00");
        assertThat(done.timing("care").breakTaken()).isFalse();
        assertThat(done.timing("care").idle()).isEqualTo(30 * 60 - 1);
        assertThat(done.timing("walk").breakTaken()).isFalse();
        assertThat(done.endAfter("walk").breakStart()).isEqualTo(at("08:40"));
    }

    @Test
    void aSpanUsedUpIsNotAskedForAnyMore() {
        PlanFixture done = careDone("07:20-09:00:01");
        assertThat(done.timing("care").breakStart()).isEqualTo(-1);
        assertThat(done.timing("walk").start()).isEqualTo(at("09:00:01"));
        assertThat(done.endAfter("walk").breakTaken()).isTrue();
    }

    @Test
    void whoeverCameSoonerThanExpectedDidNotWait() {
        StopTiming care = careDone("07:05-08:00").timing("care");
        assertThat(care.arrival()).isEqualTo(at("07:05"));
        assertThat(care.idle()).isZero();
        assertThat(care.travel()).isEqualTo(600);
    }
}
