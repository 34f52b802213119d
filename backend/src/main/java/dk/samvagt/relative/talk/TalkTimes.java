package dk.samvagt.relative.talk;

import dk.samvagt.relative.person.ReachableHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds when a relative can be talked with: within the hours in which they can be reached and within the team's day,
 * 07:00 to 23:30, so that the whole talk lies there.
 */
final class TalkTimes {

    /** How many days ahead times are looked for. */
    static final int DAYS_AHEAD = 28;

    private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(23, 30);

    private TalkTimes() {}

    /**
     * The times from a moment on, in order.
     *
     * @param minutes how long the talk is
     * @param most how many at most
     */
    static List<TalkTime> next(List<ReachableHours> reachable, int minutes, LocalDateTime from, int most) {
        return from.toLocalDate()
                .datesUntil(from.toLocalDate().plusDays(DAYS_AHEAD))
                .flatMap(date -> on(reachable, minutes, date, from).stream())
                .limit(most)
                .toList();
    }

    /** The times of a day, from a moment on. */
    static List<TalkTime> on(List<ReachableHours> reachable, int minutes, LocalDate date, LocalDateTime from) {
        return reachable.stream()
                .filter(hours -> hours.day() == date.getDayOfWeek())
                .sorted(Comparator.comparing(ReachableHours::from))
                .flatMap(hours -> within(hours, minutes, date, from).stream())
                .toList();
    }

    /** The longest of the hours within the team's day, the first in the week where several are; empty where none is. */
    static Optional<LongestSpan> longest(List<ReachableHours> reachable) {
        return reachable.stream()
                .map(TalkTimes::span)
                .filter(span -> span.minutes() > 0)
                .min(Comparator.comparing(LongestSpan::minutes)
                        .reversed()
                        .thenComparing(LongestSpan::day)
                        .thenComparing(LongestSpan::from));
    }

    private static LongestSpan span(ReachableHours hours) {
        LocalTime from = later(hours.from(), DAY_BEGINS);
        LocalTime to = end(hours);
        return new LongestSpan(
                hours.day(), from, to, (int) Duration.between(from, to).toMinutes());
    }

    private static Optional<TalkTime> within(ReachableHours hours, int minutes, LocalDate date, LocalDateTime from) {
        LocalTime earliest = later(hours.from(), DAY_BEGINS);
        if (date.equals(from.toLocalDate())) {
            earliest = later(earliest, from.toLocalTime());
        }
        int room = (end(hours).toSecondOfDay() - earliest.toSecondOfDay()) / 60 - minutes;
        return room < 0 ? Optional.empty() : Optional.of(new TalkTime(date, earliest, earliest.plusMinutes(room)));
    }

    private static LocalTime end(ReachableHours hours) {
        return hours.to().isBefore(DAY_ENDS) ? hours.to() : DAY_ENDS;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
