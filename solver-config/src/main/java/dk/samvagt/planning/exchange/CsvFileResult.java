package dk.samvagt.planning.exchange;

import java.util.List;

/**
 * What came of reading a file: its rows, or everything that is wrong with it.
 *
 * @param <T> what a row becomes
 */
public sealed interface CsvFileResult<T> {

    /**
     * Nothing is wrong.
     *
     * @param rows in the order of the file
     */
    record Valid<T>(List<T> rows) implements CsvFileResult<T> {

        /** Keeps a copy of the list. */
        public Valid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something is wrong, and there are no rows.
     *
     * @param problems all of it, in the order of the file; at least one
     */
    record Invalid<T>(List<DataProblem> problems) implements CsvFileResult<T> {

        /** Keeps a copy of the list. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
