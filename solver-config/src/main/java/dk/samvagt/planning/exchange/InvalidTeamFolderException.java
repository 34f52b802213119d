package dk.samvagt.planning.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A team's data cannot be used as it is; carries everything that must be mended. */
public final class InvalidTeamFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DataProblem> problems;

    InvalidTeamFolderException(List<DataProblem> problems) {
        super(problems.stream()
                .map(DataProblem::text)
                .collect(Collectors.joining(
                        "\n", "The team's data has " + problems.size() + " problem(s) to mend:\n", "")));
        this.problems = new ArrayList<>(problems);
    }

    /** All problems, by file and line. */
    public List<DataProblem> problems() {
        return List.copyOf(problems);
    }
}
