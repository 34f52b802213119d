package dk.samvagt.offer;

import dk.samvagt.shared.Copenhagen;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One time that an offer is held.
 *
 * @param date the day
 * @param start when it begins, on the clock in Copenhagen
 * @param end when it ends, on the same clock and day
 * @param startsAt the moment it begins
 * @param endsAt the moment it ends, {@code minutes} of real time later
 */
public record OfferSession(LocalDate date, LocalTime start, LocalTime end, Instant startsAt, Instant endsAt) {

    /** A session of so many minutes; where the clock is put forward or back meanwhile, its end is told by the clock. */
    static OfferSession of(LocalDate date, LocalTime start, int minutes) {
        Instant startsAt = Copenhagen.at(date, start);
        Instant endsAt = startsAt.plus(Duration.ofMinutes(minutes));
        return new OfferSession(date, on(startsAt), on(endsAt), startsAt, endsAt);
    }

    private static LocalTime on(Instant moment) {
        return moment.atZone(Copenhagen.ZONE).toLocalTime();
    }

    /** Minutes from midnight of its day to its end, on the clock; 1440 where it ends at midnight. */
    int endMinute() {
        boolean midnight = endsAt.atZone(Copenhagen.ZONE).toLocalDate().isAfter(date);
        return midnight ? 24 * 60 : end.toSecondOfDay() / 60;
    }

    DayOfWeek weekday() {
        return date.getDayOfWeek();
    }
}
