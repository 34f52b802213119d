package dk.samvagt.planning.exchange;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that a shift's break can be held: it has a span to start in, and fits into the shift. */
final class BreakSpan {

    private BreakSpan() {}

    static void check(
            Cells cells,
            int minutes,
            @Nullable LocalTime earliest,
            @Nullable LocalTime latest,
            @Nullable LocalTime shiftStart,
            @Nullable LocalTime shiftEnd) {
        for (String column : new String[] {"break_earliest", "break_latest"}) {
            if (!cells.has(column)) {
                cells.problem(
                        ProblemCode.BREAK_SPAN_MISSING,
                        column,
                        "A break of " + minutes + " minutes needs a span to start in.",
                        "Fill in break_earliest and break_latest, or write 0 in break_minutes.",
                        Map.of());
            }
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            cells.problem(
                    ProblemCode.BREAK_SPAN_REVERSED,
                    "break_latest",
                    "The break's latest start, " + latest + ", lies before the earliest, " + earliest + ".",
                    "Swap the two, or correct one.",
                    Map.of("value", latest.toString()));
        }
        if (shiftStart != null && shiftEnd != null) {
            checkFits(cells, minutes, earliest, latest, shiftStart, shiftEnd);
        }
    }

    private static void checkFits(
            Cells cells,
            int minutes,
            @Nullable LocalTime earliest,
            @Nullable LocalTime latest,
            LocalTime shiftStart,
            LocalTime shiftEnd) {
        long shiftMinutes = Duration.between(shiftStart, shiftEnd).toMinutes();
        if (minutes > shiftMinutes) {
            cells.problem(
                    ProblemCode.BREAK_LONGER_THAN_SHIFT,
                    "break_minutes",
                    "The break of " + minutes + " minutes is longer than the shift of " + shiftMinutes + ".",
                    "Shorten the break.",
                    Map.of("value", String.valueOf(minutes), "max", String.valueOf(shiftMinutes)));
            return;
        }
        LocalTime lastStart = shiftEnd.minusMinutes(minutes);
        if (earliest != null && (earliest.isBefore(shiftStart) || earliest.isAfter(lastStart))) {
            reportOutside(cells, "break_earliest", earliest, shiftStart, lastStart);
        }
        if (latest != null && (latest.isBefore(shiftStart) || latest.isAfter(shiftEnd))) {
            reportOutside(cells, "break_latest", latest, shiftStart, shiftEnd);
        }
    }

    private static void reportOutside(Cells cells, String column, LocalTime time, LocalTime from, LocalTime to) {
        cells.problem(
                ProblemCode.BREAK_OUTSIDE_SHIFT,
                column,
                "A break from " + time + " does not lie within the shift.",
                "Write a time from " + from + " to " + to + ".",
                Map.of("value", time.toString(), "min", from.toString(), "max", to.toString()));
    }
}
