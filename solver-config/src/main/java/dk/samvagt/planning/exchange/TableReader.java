package dk.samvagt.planning.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a file into rows under its header and reports what is wrong with its shape. */
final class TableReader {

    private final CsvFile file;
    private final Problems problems;

    private TableReader(CsvFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Table read(CsvFile file, byte[] bytes, Problems problems) {
        return new TableReader(file, problems).read(bytes);
    }

    private Table read(byte[] bytes) {
        int before = problems.count();
        String text = Utf8.decode(file, bytes, problems);
        if (text.isBlank()) {
            if (problems.count() == before) {
                report(
                        ProblemCode.FILE_EMPTY,
                        1,
                        "",
                        "The file is empty.",
                        "Start it with the header row: " + header());
            }
            return Table.unreadable(file);
        }
        char delimiter = CsvText.delimiter(text);
        List<CsvText.Row> rows = CsvText.rows(text, delimiter);
        if (rows.isEmpty()) {
            report(
                    ProblemCode.HEADER_MISSING,
                    1,
                    "",
                    "The file has no header row.",
                    "Start it with the header row: " + header());
            return Table.unreadable(file);
        }
        CsvText.Row header = rows.getFirst();
        Map<String, Integer> columns = columns(header);
        if (columns.isEmpty()) {
            return Table.unreadable(file);
        }
        return table(columns, header.cells(), rows.subList(1, rows.size()), delimiter == ';');
    }

    private Map<String, Integer> columns(CsvText.Row header) {
        ProblemCode fault = header.fault();
        if (fault != null) {
            reportQuote(fault, header, "");
            return Map.of();
        }
        List<String> known = file.columnNames();
        if (header.cells().stream().noneMatch(known::contains)) {
            problems.add(
                    ProblemCode.HEADER_MISSING,
                    file,
                    header.line(),
                    "",
                    "The first row names none of the file's columns.",
                    "Start the file with the header row: " + header(),
                    Map.of("allowed", header()));
            return Map.of();
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i);
            if (!known.contains(name)) {
                reportUnknown(header.line(), i, name);
            } else if (columns.putIfAbsent(name, i) != null) {
                report(
                        ProblemCode.COLUMN_TWICE,
                        header.line(),
                        name,
                        "The column is there more than once.",
                        "Keep one of them.");
            }
        }
        file.columns().stream()
                .filter(column -> column.needed() && !columns.containsKey(column.name()))
                .forEach(column -> report(
                        ProblemCode.COLUMN_MISSING,
                        header.line(),
                        column.name(),
                        "The column is missing.",
                        "Add the column " + column.name() + "."));
        return columns;
    }

    private Table table(
            Map<String, Integer> columns, List<String> header, List<CsvText.Row> rows, boolean decimalComma) {
        List<CsvText.Row> whole = new ArrayList<>();
        List<CsvText.Row> broken = new ArrayList<>();
        for (CsvText.Row row : rows) {
            int found = row.cells().size();
            ProblemCode fault = row.fault();
            if (fault != null) {
                reportQuote(fault, row, found < header.size() ? header.get(found) : "");
                broken.add(row);
            } else if (found != header.size()) {
                reportCount(row, header);
                broken.add(row);
            } else {
                whole.add(row);
            }
        }
        return new Table(file, columns, whole, broken, true, decimalComma);
    }

    private void reportUnknown(int line, int place, String name) {
        if (name.isEmpty()) {
            report(
                    ProblemCode.COLUMN_UNKNOWN,
                    line,
                    "(column " + (place + 1) + ")",
                    "Column " + (place + 1) + " has no name.",
                    "Name it or remove it.");
            return;
        }
        String shown = name.length() > 60 ? name.substring(0, 60) + "..." : name;
        String nearest = Nearest.to(name, file.columnNames()).orElse("");
        problems.add(
                ProblemCode.COLUMN_UNKNOWN,
                file,
                line,
                shown,
                "There is no column \"" + shown + "\" in " + file.fileName() + ".",
                (nearest.isEmpty() ? "" : "Did you mean \"" + nearest + "\"? ") + "The columns are: " + header(),
                nearest.isEmpty() ? Map.of("allowed", header()) : Map.of("allowed", header(), "nearest", nearest));
    }

    private void reportCount(CsvText.Row row, List<String> header) {
        int expected = header.size();
        int found = row.cells().size();
        problems.add(
                ProblemCode.CELL_COUNT,
                file,
                row.line(),
                header.get(Math.min(found, expected - 1)),
                "The row has " + found + " cells, the header " + expected + ".",
                found > expected
                        ? "Put cells that hold a comma or semicolon in quotes, or remove cells."
                        : "Add the missing cells; an empty one is written as nothing between two separators.",
                Map.of("expected", String.valueOf(expected), "found", String.valueOf(found)));
    }

    private void reportQuote(ProblemCode fault, CsvText.Row row, String column) {
        boolean open = fault == ProblemCode.QUOTE_OPEN;
        report(
                fault,
                row.line(),
                column,
                open ? "A quote is opened and not closed." : "There is text after a closing quote.",
                open
                        ? "Close it before the next separator."
                        : "Quote the whole cell, and write a quote within it twice.");
    }

    private void report(ProblemCode code, int line, String column, String what, String howToMend) {
        problems.add(code, file, line, column, what, howToMend, Map.of());
    }

    private String header() {
        return file.columnNames().stream().collect(joining(","));
    }
}
