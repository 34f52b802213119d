package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code shifts.csv}. */
final class ShiftRows {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Known known;
    private final LocalTime dayStart;
    private final LocalTime dayEnd;
    private final ShiftOverlaps overlaps = new ShiftOverlaps();

    private ShiftRows(Known known, LocalTime dayStart, LocalTime dayEnd) {
        this.known = known;
        this.dayStart = dayStart;
        this.dayEnd = dayEnd;
    }

    static List<ShiftRow> read(Table table, Known known, LocalTime dayStart, LocalTime dayEnd, Problems problems) {
        ShiftRows rows = new ShiftRows(known, dayStart, dayEnd);
        List<ShiftRow> shifts = table.read(problems, rows::row);
        rows.overlaps.report();
        return shifts;
    }

    private @Nullable ShiftRow row(Cells cells) {
        String member = cells.needed("member", known.member());
        LocalDate date = cells.needed("date", Moments::date);
        LocalTime start = cells.needed("start", Moments::time);
        LocalTime end = cells.needed("end", Moments::time);
        Integer breakMinutes = cells.orElse("break_minutes", Figures.whole(0, MINUTES_OF_A_DAY), 0);
        LocalTime breakEarliest = cells.optional("break_earliest", Moments::time);
        LocalTime breakLatest = cells.optional("break_latest", Moments::time);
        boolean span = start != null && end != null && isSpan(cells, start, end);
        if (breakMinutes != null && breakMinutes > 0) {
            BreakSpan.check(cells, breakMinutes, breakEarliest, breakLatest, span ? start : null, span ? end : null);
        }
        if (span && member != null && date != null) {
            overlaps.add(member, date, requireNonNull(start), requireNonNull(end), cells);
        }
        if (!cells.sound()) {
            return null;
        }
        return new ShiftRow(
                requireNonNull(member),
                requireNonNull(date),
                requireNonNull(start),
                requireNonNull(end),
                requireNonNull(breakMinutes),
                breakEarliest,
                breakLatest);
    }

    /** Reports a shift outside the team's day, or none at all; true where it has a length. */
    private boolean isSpan(Cells cells, LocalTime start, LocalTime end) {
        if (start.isBefore(dayStart)) {
            reportOutside(cells, "start", start);
        }
        if (end.isAfter(dayEnd)) {
            reportOutside(cells, "end", end);
        }
        if (Duration.between(start, end).isPositive()) {
            return true;
        }
        cells.problem(
                ProblemCode.SHIFT_REVERSED,
                "end",
                "The shift ends at " + end + ", not after its start at " + start + ".",
                "Let it end later the same day.",
                Map.of("value", end.toString()));
        return false;
    }

    private void reportOutside(Cells cells, String column, LocalTime time) {
        cells.problem(
                ProblemCode.SHIFT_OUTSIDE_DAY,
                column,
                time + " lies outside the team's day, " + dayStart + " to " + dayEnd + ".",
                "Keep the shift within it.",
                Map.of("value", time.toString(), "min", dayStart.toString(), "max", dayEnd.toString()));
    }
}
