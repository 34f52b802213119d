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
class HhcrspCommandTest extends PublishedTrial {

    /**
     * One street. The base lies between patient 2, 15.25 minutes west, and patients 1 and 3, 10 and 20 minutes east.
     * One caregiver gives service 1, the other service 2. Patient 3 needs both, the second 5 to 10 minutes after the
     * first, and starts by 55 at best. From patient 2 the second caregiver is there at 60.5 only: 5.5 too late; to be
     * there first makes patient 2 wait longer. Travel is 40 and 70.5, so the best is (110.5 + 5.5 + 5.5) / 3.
     */
    private static final String STREET = """
            nbNodes
            5
            nbVehi
            2
            nbServi
            2
            r
            1 1
            1 0
            0 1
            1 1
            1 1
            DS
            4
            a
            1 0
            0 1
            x
            0 10 -15 20 0
            y
            0 0 0 0 0
            d
            0 10 15.25 20 0
            10 0 25.25 10 10
            15.25 25.25 0 35.25 15.25
            20 10 35.25 0 20
            0 10 15.25 20 0
            p
            0 0
            0 0
            20 20
            20 20
            10 10
            10 10
            20 10
            20 10
            0 0
            0 0
            mind
            0 0 0 5 0
            maxd
            0 0 0 10 0
            e
            0 10 0 38 0
            l
            600 60 80 55 600
            """;

    HhcrspCommandTest() {
        super("hhcrsp");
    }

    @Test
    void one_street_is_planned_at_its_best() throws IOException {
        Path problem = Files.writeString(folder.resolve("street.txt"), STREET);
        Path solution = folder.resolve("solution.txt");

        int exit = plan(problem, "--seconds", "1", "--out", solution.toString());

        assertThat(exit).isZero();
        HhcrspCheck check = HhcrspCheck.of(STREET, Files.readString(solution));
        assertThat(check.violations()).isEmpty();
        assertThat(check.objective()).isEqualTo(40.5, within(0.001));
        assertThat(printedObjective()).isEqualTo(40.5, within(0.001));
    }

    @Test
    void one_problem_is_planned_into_a_folder_that_is_there() throws IOException {
        Path problem = Files.writeString(folder.resolve("street.txt"), STREET);
        Path solutions = Files.createDirectory(folder.resolve("solutions"));

        assertThat(plan(problem, "--seconds", "1", "--out", solutions.toString()))
                .isZero();

        assertThat(solutions.resolve("street.solution.txt")).exists();
    }

    @Test
    void several_problems_are_planned_into_a_folder() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), STREET);
        Path second = Files.writeString(folder.resolve("second.txt"), STREET);

        int exit = plan(first, second.toString(), "--seconds", "1", "--out", folder.toString());

        assertThat(exit).isZero();
        assertThat(folder.resolve("first.solution.txt")).isNotEmptyFile();
        assertThat(folder.resolve("second.solution.txt")).isNotEmptyFile();
        assertThat(first).hasContent(STREET);
    }

    @Test
    void runs_with_several_seeds_stand_beside_what_is_known() throws IOException {
        Path problem = Files.writeString(folder.resolve("street.txt"), STREET);
        Path known = Files.writeString(
                folder.resolve("known.tsv"), "file\tbest_known\tnote\nstreet.txt\t40.0\tguessed\nother.txt\t\t\n");

        int exit = planForASecond(problem, "--seeds", "1,2", "--best-known", known.toString());

        assertThat(exit).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("street.txt: ")))
                .hasSize(2);
        assertThat(out.toString()).containsPattern("street.txt +40.000 +40.500 +1.25 +40.500");
        assertThat(out.toString()).contains("mean gap 1.25 %");
    }

    @Test
    void a_table_without_the_column_is_refused_by_name() throws IOException {
        Path problem = Files.writeString(folder.resolve("street.txt"), STREET);
        Path known = Files.writeString(folder.resolve("known.tsv"), "file\tvalue\n");

        int exit = planForASecond(problem, "--best-known", known.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("known.tsv: line 1: there is no column \"best_known\"");
    }

    @Test
    void a_service_that_nobody_can_give_is_told_and_left_out() throws IOException {
        Path problem = Files.writeString(folder.resolve("street.txt"), STREET.replace("a\n1 0", "a\n0 0"));

        int exit = planForASecond(problem);

        assertThat(exit).isOne();
        assertThat(err.toString()).contains("left out 1#1, 3#1, 3#2");
    }

    @Test
    void a_text_with_a_number_too_few_is_refused_by_name() throws IOException {
        Path problem = Files.writeString(folder.resolve("street.txt"), STREET.replace("600 60 80 55 600", "600 60"));

        int exit = planForASecond(problem);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("street.txt: \"l\" is followed by 2 numbers, but needs 5.");
        assertThat(solution()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"InstanzCPLEX_HCSRP_10_1.txt", "InstanzCPLEX_HCSRP_25_1.txt", "InstanzCPLEX_HCSRP_50_1.txt"})
    void published_problems_are_solved_without_violation(String name) throws IOException {
        Path problem = published(name);
        Path solution = folder.resolve("solution.txt");

        int exit = plan(problem, "--seconds", "2", "--out", solution.toString());

        assertThat(exit).isZero();
        HhcrspCheck check = HhcrspCheck.of(Files.readString(problem), Files.readString(solution));
        assertThat(check.violations()).isEmpty();
        assertThat(printedObjective()).isEqualTo(check.objective(), within(0.001));
    }
}
