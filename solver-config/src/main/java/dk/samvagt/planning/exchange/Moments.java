package dk.samvagt.planning.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells that hold a date or a time of day. */
public final class Moments {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Moments() {}

    /** A date, written {@code yyyy-MM-dd}, of a year that somebody can have meant: 1900 to 2199. */
    public static LocalDate date(Cell cell) throws BadCell {
        LocalDate date = parsed(cell.text());
        if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new BadCell(
                    ProblemCode.NOT_A_DATE,
                    cell.shown() + " is not a date.",
                    "Write year-month-day, such as 2026-11-24, with a year from 1900 to 2199.",
                    cell.details());
        }
        return date;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time of day, written {@code HH:mm}. */
    public static LocalTime time(Cell cell) throws BadCell {
        try {
            return LocalTime.parse(cell.text(), TIME);
        } catch (DateTimeException e) {
            throw new BadCell(
                    ProblemCode.NOT_A_TIME,
                    cell.shown() + " is not a time of day.",
                    "Write hours and minutes with two digits each, such as 08:05.",
                    cell.details());
        }
    }
}
