package dk.samvagt.planning.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The best objectives known of published problems: a table with tabs, of which a header names the columns. */
final class BestKnown {

    private static final String FILE = "file";

    private final Map<String, Double> values;

    private BestKnown(Map<String, Double> values) {
        this.values = values;
    }

    static BestKnown none() {
        return new BestKnown(Map.of());
    }

    /**
     * Reads a table.
     *
     * @param column the one that holds the objective; rows with nothing in it are left out
     * @throws IllegalArgumentException where a column is missing or an objective is not a number
     */
    static BestKnown read(Path table, String column) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
        int file = index(header, FILE);
        int value = index(header, column);
        Map<String, Double> values = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.size() > Math.max(file, value) && !cells.get(value).isBlank()) {
                values.put(cells.get(file), number(cells.get(value), i + 1));
            }
        }
        return new BestKnown(values);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static int index(List<String> header, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("line 1: there is no column \"" + column + "\" among " + header + ".");
        }
        return index;
    }

    private static double number(String cell, int line) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + line + ": \"" + cell + "\" is not a number.", e);
        }
    }

    /** The best known objective of a problem, by the name of its file. */
    OptionalDouble find(String file) {
        Double value = values.get(file);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** How far an objective is above the best known, in per cent of it; below 0 where it is better. */
    OptionalDouble findGap(String file, double objective) {
        OptionalDouble known = find(file);
        return known.isEmpty() ? known : OptionalDouble.of(100 * (objective / known.getAsDouble() - 1));
    }
}
