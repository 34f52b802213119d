package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.TravelMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files whose rows tie ids together and have none of their own: history, respites and travel. */
final class PairRows {

    private static final int MOST_VISITS = 10_000;

    private final Known known;
    private final Map<List<String>, Integer> lines = new HashMap<>();

    private PairRows(Known known) {
        this.known = known;
    }

    static List<HistoryRow> history(Table table, Known known, Problems problems) {
        return table.read(problems, new PairRows(known)::historyRow);
    }

    static List<RespiteRow> respites(Table table, Known known, Problems problems) {
        return table.read(problems, new PairRows(known)::respiteRow);
    }

    static List<TravelRow> travel(Table table, Known known, Problems problems) {
        return table.read(problems, new PairRows(known)::travelRow);
    }

    private @Nullable HistoryRow historyRow(Cells cells) {
        String citizen = cells.needed("citizen", known.citizen());
        String member = cells.needed("member", known.member());
        Integer visits = cells.needed("visits", Figures.whole(0, MOST_VISITS));
        if (citizen != null && member != null) {
            reportTwice(cells, "member", List.of(citizen, member));
        }
        return cells.sound()
                ? new HistoryRow(requireNonNull(citizen), requireNonNull(member), requireNonNull(visits))
                : null;
    }

    private @Nullable RespiteRow respiteRow(Cells cells) {
        String citizen = cells.needed("citizen", known.citizen());
        String relative = cells.optional("relative", Words::text);
        LocalDate date = cells.needed("date", Moments::date);
        LocalTime from = cells.needed("from", Moments::time);
        LocalTime to = cells.needed("to", Moments::time);
        if (from != null && to != null && !to.isAfter(from)) {
            cells.problem(
                    ProblemCode.RESPITE_REVERSED,
                    "to",
                    "The respite ends at " + to + ", not after its start at " + from + ".",
                    "Let it end later the same day.",
                    Map.of("value", to.toString()));
        }
        return cells.sound()
                ? new RespiteRow(
                        requireNonNull(citizen),
                        relative,
                        requireNonNull(date),
                        requireNonNull(from),
                        requireNonNull(to))
                : null;
    }

    private @Nullable TravelRow travelRow(Cells cells) {
        String from = cells.needed("from", known.place());
        String to = cells.needed("to", known.place());
        TravelMode mode = cells.needed("mode", Words.oneOf(TravelMode.class));
        Double minutes = cells.needed("minutes", Figures.decimal(0, VisitRows.MINUTES_OF_A_DAY));
        if (from != null && to != null && mode != null) {
            reportTwice(cells, "to", List.of(from, to, mode.name()));
        }
        return cells.sound()
                ? new TravelRow(requireNonNull(from), requireNonNull(to), requireNonNull(mode), requireNonNull(minutes))
                : null;
    }

    private void reportTwice(Cells cells, String column, List<String> ids) {
        Integer line = lines.putIfAbsent(ids, cells.line());
        if (line != null) {
            cells.problem(
                    ProblemCode.ROW_TWICE,
                    column,
                    "This is told already in line " + line + ".",
                    "Keep one of the two rows.",
                    Map.of("line", String.valueOf(line)));
        }
    }
}
