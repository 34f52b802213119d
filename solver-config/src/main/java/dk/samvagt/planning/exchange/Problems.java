package dk.samvagt.planning.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong while the files are read; bounded, so that a huge wrong file cannot fill the memory. */
final class Problems {

    static final int MOST = 2000;

    private final List<DataProblem> found = new ArrayList<>();
    private boolean more;

    void add(
            ProblemCode code,
            CsvFile file,
            int line,
            String column,
            String what,
            String howToMend,
            Map<String, String> details) {
        add(new DataProblem(code, file.fileName(), line, column, what, howToMend, details));
    }

    void add(ProblemCode code, String file, String what, String howToMend) {
        add(new DataProblem(code, file, 0, "", what, howToMend, Map.of()));
    }

    void add(DataProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more = true;
        }
    }

    void addTooLarge(CsvFile file) {
        add(
                ProblemCode.FILE_TOO_LARGE,
                file,
                0,
                "",
                "The file is larger than " + FileSource.MOST_BYTES_OF_A_FILE / 1024 / 1024 + " MB.",
                "Leave out what is not needed.",
                Map.of("max", String.valueOf(FileSource.MOST_BYTES_OF_A_FILE)));
    }

    boolean full() {
        return more;
    }

    int count() {
        return found.size();
    }

    boolean none() {
        return found.isEmpty();
    }

    List<DataProblem> list() {
        List<DataProblem> inOrder =
                new ArrayList<>(found.stream().sorted(DataProblem.IN_ORDER).toList());
        if (more) {
            inOrder.add(new DataProblem(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    "",
                    0,
                    "",
                    "There are more problems than the " + MOST + " listed.",
                    "Mend these first, then read the data again.",
                    Map.of("max", String.valueOf(MOST))));
        }
        return inOrder;
    }
}
