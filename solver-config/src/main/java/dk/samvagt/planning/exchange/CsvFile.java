package dk.samvagt.planning.exchange;

import java.util.Arrays;
import java.util.List;

/** A file with a header row: what it is called and which columns it has. */
public interface CsvFile {

    /**
     * A column.
     *
     * @param name as it stands in the header row
     * @param needed whether each row must fill it; otherwise the column may be left out
     */
    record Column(String name, boolean needed) {}

    /** Columns in order from names between blanks; one marked {@code ?} may be empty or left out. */
    static List<Column> columns(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> new Column(name.replace("?", ""), !name.endsWith("?")))
                .toList();
    }

    /** Its name, such as {@code visits.csv}. */
    String fileName();

    /** Its columns, in the order that they are written. */
    List<Column> columns();

    /** True where cells hold names or addresses, so that no stray cell may be repeated in a message. */
    boolean personal();

    /** Names of the columns, in order. */
    default List<String> columnNames() {
        return columns().stream().map(Column::name).toList();
    }
}
