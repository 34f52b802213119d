package dk.samvagt.planning.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds members who are at work twice at the same time. */
final class ShiftOverlaps {

    private record Day(String member, LocalDate date) {}

    private record Span(LocalTime start, LocalTime end, Cells cells) {}

    private final Map<Day, List<Span>> days = new LinkedHashMap<>();

    void add(String member, LocalDate date, LocalTime start, LocalTime end, Cells cells) {
        days.computeIfAbsent(new Day(member, date), day -> new ArrayList<>()).add(new Span(start, end, cells));
    }

    /** Tells each overlap at the row further down in the file. */
    void report() {
        for (List<Span> spans : days.values()) {
            spans.sort(Comparator.comparing(Span::start)
                    .thenComparing(span -> span.cells().line()));
            Span last = spans.getFirst();
            for (Span span : spans.subList(1, spans.size())) {
                if (span.start().isBefore(last.end())) {
                    report(last, span);
                }
                last = span.end().isAfter(last.end()) ? span : last;
            }
        }
    }

    private static void report(Span one, Span other) {
        boolean inOrder = one.cells().line() < other.cells().line();
        Span first = inOrder ? one : other;
        Span second = inOrder ? other : one;
        second.cells()
                .problem(
                        ProblemCode.SHIFTS_OVERLAP,
                        "start",
                        "The member is at work already then: the shift from " + first.start() + " to " + first.end()
                                + " in line " + first.cells().line() + ".",
                        "Let one end before the other starts, or remove one.",
                        Map.of("line", String.valueOf(first.cells().line())));
    }
}
