package dk.samvagt.planning.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What came out for each problem beside what is known; a gap below 0 is better than anything known. */
final class GapTable {

    private record Row(String file, OptionalDouble known, double median, double best) {}

    private final BestKnown known;
    private final List<Row> rows = new ArrayList<>();

    GapTable(BestKnown known) {
        this.known = known;
    }

    /**
     * Adds a problem.
     *
     * @param objectives one of each run, at least one
     */
    void add(String file, Collection<Double> objectives) {
        List<Double> sorted = objectives.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        rows.add(new Row(file, known.find(file), median, sorted.getFirst()));
    }

    /** A line for each problem, and the mean gap of those that something is known of. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-32s %12s %12s %8s %12s", "problem", "best known", "median", "gap %", "best run"));
        for (Row row : rows) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-32s %12s %12.3f %8s %12.3f",
                    row.file(),
                    row.known().isPresent()
                            ? String.format(Locale.ROOT, "%.3f", row.known().getAsDouble())
                            : "-",
                    row.median(),
                    gap(row).isPresent() ? percent(gap(row).getAsDouble()) : "-",
                    row.best()));
        }
        rows.stream()
                .map(this::gap)
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .ifPresent(mean -> lines.add("mean gap " + percent(mean) + " %"));
        return lines;
    }

    private OptionalDouble gap(Row row) {
        return known.findGap(row.file(), row.median());
    }

    /** With two digits, and without a sign where these are 0. */
    static String percent(double gap) {
        String digits = String.format(Locale.ROOT, "%.2f", gap);
        return digits.equals("-0.00") ? "0.00" : digits;
    }
}
