package dk.samvagt.planning.exchange;

import java.util.List;

/** What came of reading a team's data: all of it, or everything that is wrong with it. */
public sealed interface TeamFolderResult {

    /** Data without a problem. */
    record Valid(TeamFolder folder) implements TeamFolderResult {}

    /**
     * Data that cannot be used.
     *
     * @param problems at least one, by file and line
     */
    record Invalid(List<DataProblem> problems) implements TeamFolderResult {

        /** Keeps an own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The data, for callers that do not want to look at the problems themselves.
     *
     * @throws InvalidTeamFolderException with all problems, where there are any
     */
    default TeamFolder orElseThrow() {
        return switch (this) {
            case Valid valid -> valid.folder();
            case Invalid invalid -> throw new InvalidTeamFolderException(invalid.problems());
        };
    }
}
