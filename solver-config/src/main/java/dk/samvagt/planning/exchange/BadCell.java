package dk.samvagt.planning.exchange;

import java.util.Map;

/** What is wrong with one cell; carried from where it is parsed to where the row is known. */
public final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String what;
    private final String howToMend;
    private final transient Map<String, String> details;

    /**
     * Something wrong.
     *
     * @param what what is wrong, in English
     * @param howToMend what to do about it, in English
     * @param details values in the texts by name, for a translation
     */
    public BadCell(ProblemCode code, String what, String howToMend, Map<String, String> details) {
        super(what, null, false, false);
        this.code = code;
        this.what = what;
        this.howToMend = howToMend;
        this.details = details;
    }

    DataProblem at(CsvFile file, int line, String column) {
        return new DataProblem(code, file.fileName(), line, column, what, howToMend, details);
    }
}
