package dk.samvagt.planning.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that stands by itself, outside a team's folder: in the same form, with all its problems told at once.
 * What its rows mean is the caller's to say.
 *
 * @param <T> what a row becomes
 */
public final class CsvFileReader<T> {

    private final CsvFile file;
    private final Function<Cells, @Nullable T> row;

    /**
     * A reader of one kind of file.
     *
     * @param file its name and columns; where one is called {@code id}, no two rows may share it
     * @param row makes something of a row, or null where the row is not {@linkplain Cells#sound() sound}
     */
    public CsvFileReader(CsvFile file, Function<Cells, @Nullable T> row) {
        this.file = file;
        this.row = row;
    }

    /** Reads it. */
    public CsvFileResult<T> read(byte[] bytes) {
        Problems problems = new Problems();
        if (bytes.length > FileSource.MOST_BYTES_OF_A_FILE) {
            problems.addTooLarge(file);
            return new CsvFileResult.Invalid<>(problems.list());
        }
        Table table = TableReader.read(file, bytes, problems);
        if (table.columns().containsKey("id")) {
            Ids.of(table, problems);
        }
        List<T> rows = table.read(problems, row);
        return problems.none() ? new CsvFileResult.Valid<>(rows) : new CsvFileResult.Invalid<>(problems.list());
    }
}
