package dk.samvagt.planning.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Cells that hold a date or a time of day. */
public final class Moments {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** A date, written {@code yyyy-MM-dd}. */
    public static LocalDate date(Cell cell) throws BadCell {
        try {
            return LocalDate.parse(cell.text(), DATE);
        } catch (DateTimeException e) {
            throw new BadCell(
                    ProblemCode.NOT_A_DATE,
                    cell.shown() + " is not a date.",
                    "Write year-month-day, such as 2026-11-24.",
                    cell.details());
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
