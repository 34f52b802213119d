package dk.samvagt.planning.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file cut into rows under its header.
 *
 * @param file which file
 * @param columns place of each known column in a row
 * @param rows the rows that have a cell for each column
 * @param broken the rows that do not: only their first cells, if any, can be trusted
 * @param readable false where the file is missing or its header cannot be understood, so that nothing can be said
 *     about which ids it holds
 */
record Table(
        CsvFile file,
        Map<String, Integer> columns,
        List<CsvText.Row> rows,
        List<CsvText.Row> broken,
        boolean readable,
        boolean decimalComma) {

    static Table unreadable(CsvFile file) {
        return new Table(file, Map.of(), List.of(), List.of(), false, false);
    }

    static Table absent(CsvFile file) {
        return new Table(file, Map.of(), List.of(), List.of(), true, false);
    }

    /** Reads each row; those that cannot be read are left out (their problems are reported on the way). */
    <T> List<T> read(Problems problems, Function<Cells, @Nullable T> reader) {
        List<T> read = new ArrayList<>();
        for (CsvText.Row row : rows) {
            if (problems.full()) {
                break;
            }
            T one = reader.apply(new Cells(this, row, problems));
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    /** The cell of a row, also of a broken one; empty where there is none. */
    String cell(CsvText.Row row, String column) {
        Integer place = columns.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : Objects.requireNonNull(row.cells().get(place));
    }
}
