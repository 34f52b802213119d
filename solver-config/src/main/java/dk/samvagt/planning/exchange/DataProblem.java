package dk.samvagt.planning.exchange;

import java.util.Comparator;
import java.util.Map;

/**
 * One thing in a team's data that must be mended before it can be used. The texts name ids and technical values, never
 * a citizen's name or address.
 *
 * @param code the kind of problem
 * @param file name of the file
 * @param line line of the file where the row starts (the header is on line 1), or 0 where it is about the whole file
 * @param column name of the column, or empty where it is about the whole row or file
 * @param what what is wrong, in English
 * @param howToMend what to do about it, in English
 * @param details values in the texts by name, for a translation
 */
public record DataProblem(
        ProblemCode code,
        String file,
        int line,
        String column,
        String what,
        String howToMend,
        Map<String, String> details) {

    /** By file, line, column. */
    public static final Comparator<DataProblem> IN_ORDER = Comparator.comparing(DataProblem::file)
            .thenComparingInt(DataProblem::line)
            .thenComparing(DataProblem::column)
            .thenComparing(DataProblem::code);

    /** Keeps an own copy of the details. */
    public DataProblem {
        details = Map.copyOf(details);
    }

    /** Where it is: {@code visits.csv:7 minutes}, as far as it is known. */
    public String where() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " " + column);
    }

    /** One line: where, what and how to mend it. */
    public String text() {
        return where() + ": " + what + " — " + howToMend;
    }
}
