package dk.samvagt.planning.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The ids that a file holds, whether or not the rest of their rows is right, so that one slip is told once. */
final class Ids {

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final boolean complete;

    private Ids(boolean complete) {
        this.complete = complete;
    }

    /** Gathers a file's ids and reports those used twice. */
    static Ids of(Table table, Problems problems) {
        boolean idUnreadable =
                table.broken().stream().anyMatch(row -> table.cell(row, "id").isEmpty());
        boolean noColumn =
                table.readable() && !table.rows().isEmpty() && !table.columns().containsKey("id");
        Ids ids = new Ids(table.readable() && !idUnreadable && !noColumn);
        table.broken().forEach(row -> ids.lines.putIfAbsent(table.cell(row, "id"), row.line()));
        for (CsvText.Row row : table.rows()) {
            String id = table.cell(row, "id");
            Integer first = id.isEmpty() ? null : ids.lines.putIfAbsent(id, row.line());
            if (first != null) {
                reportTwice(table.file(), row.line(), id, table.file(), first, problems);
            }
        }
        return ids;
    }

    /** Reports the ids of a table that these ids hold too. */
    void reportShared(CsvFile file, Table other, Problems problems) {
        for (CsvText.Row row : other.rows()) {
            String id = other.cell(row, "id");
            Integer line = lines.get(id);
            if (line != null) {
                reportTwice(other.file(), row.line(), id, file, line, problems);
            }
        }
    }

    private static void reportTwice(
            CsvFile file, int line, String id, CsvFile firstFile, int firstLine, Problems problems) {
        Cell cell = new Cell(id, false, false);
        Map<String, String> details = new LinkedHashMap<>(cell.wordDetails());
        details.put("line", String.valueOf(firstLine));
        problems.add(
                ProblemCode.ID_TWICE,
                file,
                line,
                "id",
                cell.shownWord() + " is used as an id already, in line " + firstLine
                        + (file == firstFile ? "" : " of " + firstFile.fileName()) + ".",
                "Give each its own id.",
                details);
    }

    boolean contains(String id) {
        return lines.containsKey(id);
    }

    /** True where this id is in the file, or may be: the file could not be read in full. */
    boolean mayContain(String id) {
        return !complete || contains(id);
    }

    Set<String> all() {
        return lines.keySet();
    }
}
