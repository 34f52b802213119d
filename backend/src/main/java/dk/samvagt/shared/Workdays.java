package dk.samvagt.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days from Monday to Friday; holidays are not known. */
public final class Workdays {

    private static final int DAYS_FROM_FRIDAY_TO_MONDAY = 3;

    private Workdays() {}

    /** The date, or the Monday after a Saturday or a Sunday. */
    public static LocalDate onOrAfter(LocalDate date) {
        long past = daysPastFriday(date);
        return past > 0 ? date.plusDays(DAYS_FROM_FRIDAY_TO_MONDAY - past) : date;
    }

    /** The date, or the Friday before a Saturday or a Sunday. */
    public static LocalDate onOrBefore(LocalDate date) {
        return date.minusDays(Math.max(0, daysPastFriday(date)));
    }

    private static long daysPastFriday(LocalDate date) {
        return date.getDayOfWeek().getValue() - (long) DayOfWeek.FRIDAY.getValue();
    }
}
