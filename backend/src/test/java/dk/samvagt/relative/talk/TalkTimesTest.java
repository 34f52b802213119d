package dk.samvagt.relative.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.relative.person.ReachableHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a relative can be talked with. */
class TalkTimesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime EARLY = MONDAY.atTime(6, 0);

    @Test
    void theWholeTalkLiesWithinTheHours() {
        assertThat(TalkTimes.next(List.of(hours(DayOfWeek.MONDAY, "20:00", "20:15")), 15, EARLY, 1))
                .containsExactly(time(MONDAY, "20:00", "20:00"));
        assertThat(TalkTimes.next(List.of(hours(DayOfWeek.MONDAY, "20:00", "20:14")), 15, EARLY, 1))
                .isEmpty();
        assertThat(TalkTimes.next(List.of(hours(DayOfWeek.MONDAY, "20:00", "20:16")), 15, EARLY, 1))
                .containsExactly(time(MONDAY, "20:00", "20:01"));
    }

    @Test
    void andWithinTheTeamsDay() {
        assertThat(TalkTimes.next(List.of(hours(DayOfWeek.MONDAY, "06:00", "07:15")), 15, EARLY, 1))
                .containsExactly(time(MONDAY, "07:00", "07:00"));
        assertThat(TalkTimes.next(List.of(hours(DayOfWeek.MONDAY, "06:00", "07:14")), 15, EARLY, 1))
                .isEmpty();
        assertThat(TalkTimes.next(List.of(hours(DayOfWeek.MONDAY, "23:00", "23:59")), 30, EARLY, 1))
                .containsExactly(time(MONDAY, "23:00", "23:00"));
    }

    @Test
    void theLongestOfTheHoursIsToldAsFarAsItLiesWithinTheTeamsDay() {
        assertThat(TalkTimes.longest(List.of(
                        hours(DayOfWeek.FRIDAY, "12:00", "12:30"),
                        hours(DayOfWeek.TUESDAY, "05:00", "08:00"),
                        hours(DayOfWeek.MONDAY, "12:00", "12:30"))))
                .contains(new LongestSpan(DayOfWeek.TUESDAY, LocalTime.of(7, 0), LocalTime.of(8, 0), 60));
        assertThat(TalkTimes.longest(List.of(hours(DayOfWeek.TUESDAY, "05:00", "06:30"))))
                .isEmpty();
        assertThat(TalkTimes.longest(List.of())).isEmpty();
    }

    @Test
    void todayWhileThereIsTimeLeftAndElseTheNextTime() {
        List<ReachableHours> evening = List.of(hours(DayOfWeek.MONDAY, "19:00", "20:00"));
        assertThat(TalkTimes.next(evening, 15, MONDAY.atTime(19, 45), 1))
                .containsExactly(time(MONDAY, "19:45", "19:45"));
        assertThat(TalkTimes.next(evening, 15, MONDAY.atTime(19, 46), 1))
                .containsExactly(time(MONDAY.plusWeeks(1), "19:00", "19:45"));
    }

    @Test
    void dayByDayAndByTimeOfDay() {
        List<ReachableHours> hours = List.of(
                hours(DayOfWeek.WEDNESDAY, "18:00", "19:00"),
                hours(DayOfWeek.WEDNESDAY, "08:00", "09:00"),
                hours(DayOfWeek.TUESDAY, "18:00", "19:00"));
        assertThat(TalkTimes.next(hours, 60, EARLY, 3))
                .containsExactly(
                        time(MONDAY.plusDays(1), "18:00", "18:00"),
                        time(MONDAY.plusDays(2), "08:00", "08:00"),
                        time(MONDAY.plusDays(2), "18:00", "18:00"));
        assertThat(TalkTimes.next(List.of(), 15, EARLY, 3)).isEmpty();
    }

    private static ReachableHours hours(DayOfWeek day, String from, String to) {
        return new ReachableHours(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static TalkTime time(LocalDate date, String earliest, String latest) {
        return new TalkTime(date, LocalTime.parse(earliest), LocalTime.parse(latest));
    }
}
