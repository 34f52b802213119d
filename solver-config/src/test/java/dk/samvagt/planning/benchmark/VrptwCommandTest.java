package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans published problems; what comes out is checked without the planner's code. */
class VrptwCommandTest extends PublishedTrial {

    /**
     * A depot with two customers 10 east and two 10 west of it, each two a way of 1 apart. A vehicle has room for two
     * of the four, and the day is too short to see both sides: the best is 10 + 1 + 10.05 on each.
     */
    private static final String CROSSING = """
            CROSSING

            VEHICLE
            NUMBER     CAPACITY
              3          20

            CUSTOMER
            CUST NO.   XCOORD.   YCOORD.    DEMAND   READY TIME   DUE DATE   SERVICE TIME

                0          0          0          0          0         40          0
                1         10          0         10          0         40          1
                2         10          1         10          0         40          1
                3        -10          0         10          0         40          1
                4        -10          1         10          0         40          1
            """;

    private static final double BEST = 2 * (10 + 1 + Math.sqrt(101));

    VrptwCommandTest() {
        super("vrptw");
    }

    @Test
    void a_small_problem_is_planned_at_its_best() throws IOException {
        VrptwCheck check = planned(CROSSING);

        assertThat(check.violations()).isEmpty();
        assertThat(check.distance()).isEqualTo(BEST, within(1e-9));
        assertThat(out.toString()).contains("distance 42.0998 with 2 vehicles");
    }

    @Test
    void what_does_not_fit_into_one_vehicle_is_brought_by_more() throws IOException {
        VrptwCheck check = planned(CROSSING.replace("3          20", "4          19"));

        assertThat(check.violations()).isEmpty();
        assertThat(check.distance()).isEqualTo(4 * 10 + 4 * Math.sqrt(101), within(1e-9));
    }

    @Test
    void whom_nobody_can_reach_is_told_and_left_out() throws IOException {
        Path problem = Files.writeString(folder.resolve("far.txt"), CROSSING.replace("4        -10", "4       -100"));

        int exit = planForASecond(problem);

        assertThat(exit).isOne();
        assertThat(err.toString()).contains("far.txt: left out 4#1");
    }

    @Test
    void the_best_known_distance_is_read_from_its_column() throws IOException {
        Path problem = Files.writeString(folder.resolve("crossing.txt"), CROSSING);
        Path known = Files.writeString(folder.resolve("known.tsv"), "file\tdistance_only\ncrossing.txt\t42\n");

        int exit = planForASecond(problem, "--best-known", known.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).containsPattern("crossing.txt +42.000 +42.100 +0.24 +42.100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3          20                | 0 20            | below "NUMBER CAPACITY"
            2         10          1      | 7         10  1 | customer 2 is missing before 7.
            -10          1         10    | -10   one   10  | "one" is not a number.
            """)
    void a_text_that_is_something_else_is_refused_by_name(String right, String wrong, String told) throws IOException {
        Path problem = Files.writeString(folder.resolve("wrong.txt"), CROSSING.replace(right, wrong));

        int exit = planForASecond(problem);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("wrong.txt: ").contains(told);
        assertThat(solution()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"C101.txt", "RC201.txt", "R1_2_5.txt"})
    void published_problems_are_solved_without_violation(String name) throws IOException {
        Path problem = published(name);

        VrptwCheck check = planned(Files.readString(problem));

        assertThat(check.violations()).isEmpty();
    }

    private VrptwCheck planned(String text) throws IOException {
        Path problem = Files.writeString(folder.resolve("problem.txt"), text);
        Path solution = folder.resolve("solution.txt");
        assertThat(plan(problem, "--seconds", "2", "--out", solution.toString()))
                .isZero();
        return VrptwCheck.of(text, Files.readString(solution));
    }
}
