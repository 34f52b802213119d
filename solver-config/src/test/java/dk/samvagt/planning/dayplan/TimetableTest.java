package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.model.VisitMode;
import org.junit.jupiter.api.Test;

/** Each stop as early as the one before allows. */
class TimetableTest {

    private static PlanFixture annasCare(String window) {
        return day().member("hanne", NURSE)
                .shift("07:00-15:00")
                .citizen("anna")
                .visit("care", window, 30)
                .on("hanne", "care");
    }

    private static int at(String time) {
        return Clock.time(time);
    }

    @Test
    void beginsWhenTheMemberIsThere() {
        StopTiming care = annasCare("07:00-12:00").timing("care");
        assertThat(care.travel()).isEqualTo(600);
        assertThat(care.arrival()).isEqualTo(at("07:10"));
        assertThat(care.start()).isEqualTo(at("07:10"));
        assertThat(care.end()).isEqualTo(at("07:40"));
        assertThat(care.idle()).isZero();
    }

    @Test
    void waitsForTheWindow() {
        StopTiming care = annasCare("07:10:01-12:00").timing("care");
        assertThat(care.arrival()).isEqualTo(at("07:10"));
        assertThat(care.start()).isEqualTo(at("07:10:01"));
        assertThat(care.idle()).isEqualTo(1);
    }

    @Test
    void waitsForTheStartAskedFor() {
        StopTiming care = annasCare("07:00-12:00").notBefore("care", "08:00").timing("care");
        assertThat(care.start()).isEqualTo(at("08:00"));
        assertThat(care.idle()).isEqualTo(50 * 60);
    }

    @Test
    void aStartAskedForTooEarlyMakesNoDifference() {
        assertThat(annasCare("07:00-12:00")
                        .notBefore("care", "07:05")
                        .timing("care")
                        .start())
                .isEqualTo(at("07:10"));
    }

    @Test
    void beginsOnTheGrid() {
        PlanFixture care = annasCare("07:00-12:00").onMultiplesOf(300);
        assertThat(care.timing("care").start()).isEqualTo(at("07:10"));
        StopTiming later = care.way("base", "anna", 601).timing("care");
        assertThat(later.start()).isEqualTo(at("07:15"));
        assertThat(later.idle()).isEqualTo(299);
    }

    @Test
    void leavesOnlyWhenAvailable() {
        assertThat(annasCare("07:00-12:00")
                        .availableFrom("09:30")
                        .timing("care")
                        .start())
                .isEqualTo(at("09:40"));
    }

    @Test
    void goesOnFromWhereTheStopBeforeWas() {
        StopTiming walk = annasCare("07:00-12:00")
                .citizen("bo")
                .visit("walk", "07:00-12:00", 30)
                .way("anna", "bo", 60)
                .on("hanne", "walk")
                .timing("walk");
        assertThat(walk.travel()).isEqualTo(60);
        assertThat(walk.start()).isEqualTo(at("07:41"));
    }

    @Test
    void callsByScreenFromWhereTheMemberIs() {
        PlanFixture calls = annasCare("07:00-12:00")
                .citizen("bo")
                .visit("call", "07:00-12:00", 15)
                .by(VisitMode.SCREEN)
                .citizen("carl")
                .visit("walk", "07:00-12:00", 30)
                .way("anna", "carl", 120)
                .on("hanne", "call", "walk");
        assertThat(calls.timing("call").travel()).isZero();
        assertThat(calls.timing("call").start()).isEqualTo(at("07:40"));
        assertThat(calls.timing("call").place().id()).isEqualTo("anna");
        assertThat(calls.timing("walk").travel()).isEqualTo(120);
        assertThat(calls.timing("walk").start()).isEqualTo(at("07:57"));
    }

    @Test
    void callsByPhoneFromTheBaseBeforeTheFirstTrip() {
        StopTiming call = annasCare("07:00-12:00").by(VisitMode.PHONE).timing("care");
        assertThat(call.start()).isEqualTo(at("07:00"));
        assertThat(call.place().id()).isEqualTo("base");
    }

    @Test
    void endsWhereTheShiftEnds() {
        RouteEnd end = annasCare("07:00-12:00").way("anna", "base", 90).endAfter("care");
        assertThat(end.travel()).isEqualTo(90);
        assertThat(end.finish()).isEqualTo(at("07:41:30"));
    }
}
