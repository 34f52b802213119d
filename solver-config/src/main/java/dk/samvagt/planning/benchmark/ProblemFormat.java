package dk.samvagt.planning.benchmark;

import java.util.function.Function;

/** The texts in which problems are published. */
enum ProblemFormat {
    /** Home health care with two services: words that name the numbers behind them. */
    HHCRSP("best_known", HhcrspInstance::read),
    /** Vehicle routing with time windows, of Solomon's and of Gehring and Homberger's kind; only the distance counts. */
    VRPTW("distance_only", VrptwInstance::read),
    /** Home health care with all that the others have and more: JSON that also tells what counts how much. */
    UHHC("published_objective", UhhcInstance::read);

    private final String column;
    private final Function<String, PublishedProblem> reader;

    ProblemFormat(String column, Function<String, PublishedProblem> reader) {
        this.column = column;
        this.reader = reader;
    }

    /** Where a table of best known values has the objective that is planned for. */
    String column() {
        return column;
    }

    /**
     * Reads a problem.
     *
     * @throws IllegalArgumentException where the text is not of this format
     */
    PublishedProblem read(String content) {
        return reader.apply(content);
    }
}
