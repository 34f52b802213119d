package dk.samvagt.planning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.samvagt.planning.exchange.SampleFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    @TempDir
    private Path temporary;

    private final SampleFolder sundparken = SampleFolder.sundparken();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path result;

    @BeforeEach
    void nameTheResult() {
        result = temporary.resolve("plans/today");
    }

    @Test
    void a_plan_with_nothing_left_out_ends_with_0_and_lies_in_the_folder_asked_for() throws IOException {
        assertThat(plan()).isZero();

        assertThat(rows("plan.csv"))
                .first()
                .isEqualTo("visit,member,position,travel_minutes,arrival,start,end,late_minutes");
        assertThat(rows("plan.csv")).anySatisfy(row -> assertThat(row).startsWith("v1,m1,1,4.5,"));
        assertThat(rows("unassigned.csv")).containsExactly("visit,reason");
        assertThat(rows("replaced.csv").getFirst()).isEqualTo("visit,group,citizen");
        assertThat(out.toString()).contains("2026-11-24: ", "2026-11-25: ", " 0 visits left out");
    }

    @Test
    void the_independent_check_agrees_with_the_plan() throws IOException, InterruptedException {
        plan();
        Process check =
                python("src/check/check_plan.py", temporary.resolve("team").toString(), result.toString());
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("The plan breaks no rule.\n");
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void days_planned_together_choose_the_day_of_a_visit_and_name_it() throws IOException, InterruptedException {
        sundparken
                .row("visits.csv", "v5,c1,2026-11-24|2026-11-25,bath,60,16:00,18:00,true,,,,1,,,,")
                .row("visits.csv", "v6,c1,2026-11-24|2026-11-25,stroll,20,08:00,10:00,true,,,,,,v5,,");

        assertThat(plan("--days", "2")).isEqualTo(1);

        assertThat(rows("plan.csv").getFirst()).endsWith(",late_minutes,date");
        assertThat(rows("plan.csv"))
                .filteredOn(row -> row.startsWith("v5,"))
                .singleElement()
                .asString()
                .endsWith(",2026-11-25");
        assertThat(rows("unassigned.csv")).anySatisfy(row -> assertThat(row).startsWith("v6,"));
        assertThat(out.toString()).contains("2026-11-24 to 2026-11-25: ");
        Process check =
                python("src/check/check_plan.py", temporary.resolve("team").toString(), result.toString());
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("The plan breaks no rule.\n");
    }

    @Test
    void a_visit_left_out_ends_with_1_and_says_why_for_each_member() throws IOException {
        sundparken
                .row("visits.csv", "v5,c1,2026-11-24,train,30,08:00,09:00,,,PHYSIOTHERAPIST,,,,,,")
                .row("visits.csv", "v6,c2,2026-11-25,sit,10,08:00,09:00,true,,,,,,,,");

        assertThat(plan()).isEqualTo(1);

        assertThat(rows("unassigned.csv"))
                .containsExactly(
                        "visit,reason",
                        "v5,\"m1: lacks PHYSIOTHERAPIST; m2: lacks PHYSIOTHERAPIST\"",
                        "v6,m2: the shift starts after");
        assertThat(err.toString()).contains("2026-11-24 visit v5 left out: m1: lacks PHYSIOTHERAPIST");
    }

    @Test
    void a_day_with_nobody_at_work_is_told_as_such() throws IOException {
        sundparken.row("visits.csv", "v5,c1,2026-11-26,talk,30,08:00,09:00,,,,,,,,,");

        assertThat(plan("--date", "2026-11-26")).isEqualTo(1);

        assertThat(rows("unassigned.csv")).containsExactly("visit,reason", "v5,nobody is at work");
    }

    @Test
    void one_date_can_be_planned_alone() throws IOException {
        assertThat(plan("--date", "2026-11-25", "--seed", "7")).isZero();
        assertThat(rows("plan.csv")).hasSize(2).last().asString().startsWith("v4,m2,1,0,");
    }

    @Test
    void wrong_data_ends_with_2_names_every_problem_and_writes_nothing() {
        sundparken
                .slip("visits.csv", "insulin,10,07:30", "insulin,10,7.30")
                .slip("members.csv", "NURSE", "NURCE")
                .without("shifts.csv");

        assertThat(plan()).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "members.csv:2 profession: \"NURCE\" is not one of the words allowed. — Did you mean NURSE? Write one"
                                + " of: SOSU_HELPER, SOSU_ASSISTANT, NURSE, OCCUPATIONAL_THERAPIST, PHYSIOTHERAPIST,"
                                + " SOCIAL_PEDAGOGUE, STUDENT.",
                        "shifts.csv: The file is missing. — Add it, with the columns"
                                + " member,date,start,end,break_minutes,break_earliest,break_latest.",
                        "visits.csv:2 earliest_start: \"7.30\" is not a time of day."
                                + " — Write hours and minutes with two digits each, such as 08:05.",
                        "3 problems; nothing written.");
        assertThat(out.toString()).isEmpty();
        assertThat(temporary.resolve("plans")).doesNotExist();
    }

    @Test
    void a_date_with_nothing_to_plan_ends_with_2_and_names_those_that_have() {
        assertThat(plan("--date", "2026-12-24")).isEqualTo(2);
        assertThat(err.toString()).contains("--date 2026-12-24", "[2026-11-24, 2026-11-25]");
        assertThat(temporary.resolve("plans")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "soon"})
    void a_search_takes_a_whole_number_of_seconds(String seconds) {
        sundparken.in(temporary.resolve("team"));
        assertThat(run("plan", temporary.resolve("team").toString(), "--seconds", seconds, "--out", result.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--seconds").contains(seconds);
    }

    @Test
    void a_folder_that_is_not_there_ends_with_2() {
        assertThat(run("plan", temporary.resolve("sundby").toString(), "--seconds", "1", "--out", result.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("sundby: There is no such folder.");
    }

    @Test
    void a_result_that_cannot_be_written_is_told_before_the_search() throws IOException {
        result = Files.writeString(temporary.resolve("a-file"), "");
        assertThat(plan()).isEqualTo(2);
        assertThat(err.toString()).contains("--out").contains("a-file").doesNotContain("visits left out");
    }

    @Test
    void the_same_seed_and_rounds_write_the_same_plan() throws IOException {
        sundparken.in(temporary.resolve("team"));
        String team = temporary.resolve("team").toString();
        for (String to : List.of("first", "second")) {
            run(
                    "plan",
                    team,
                    "--rounds",
                    "50",
                    "--seed",
                    "4",
                    "--out",
                    result.resolve(to).toString());
        }
        assertThat(rows("first/plan.csv")).hasSizeGreaterThan(1).isEqualTo(rows("second/plan.csv"));
    }

    @Test
    void seconds_and_rounds_exclude_each_other_and_one_must_be_there() {
        String team = temporary.resolve("team").toString();
        sundparken.in(temporary.resolve("team"));
        assertThat(run("plan", team, "--out", result.toString())).isEqualTo(2);
        assertThat(run("plan", team, "--rounds", "9", "--seconds", "1", "--out", result.toString()))
                .isEqualTo(2);
        assertThat(run("plan", team, "--rounds", "0", "--out", result.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--rounds (0) must be 1 or more.");
        assertThat(result).doesNotExist();
    }

    @Test
    void several_teams_are_planned_each_into_a_folder_of_its_name() throws IOException {
        sundparken.in(temporary.resolve("north"));
        sundparken.in(temporary.resolve("south"));
        sundparken.in(temporary.resolve("west"));
        assertThat(planAll("north", "south", "west")).isZero();
        for (String team : List.of("north", "south", "west")) {
            assertThat(rows(team + "/plan.csv")).hasSizeGreaterThan(1);
            assertThat(out.toString()).contains(team + ": 2026-11-24: ", team + ": 2026-11-25: ");
        }
    }

    @Test
    void one_team_with_wrong_data_keeps_no_other_from_being_planned_and_the_worst_exit_code_counts()
            throws IOException {
        sundparken.in(temporary.resolve("north"));
        sundparken.slip("members.csv", "NURSE", "NURCE").in(temporary.resolve("south"));
        assertThat(planAll("south", "north")).isEqualTo(2);
        assertThat(rows("north/plan.csv")).hasSizeGreaterThan(1);
        assertThat(result.resolve("south")).doesNotExist();
        assertThat(err.toString()).contains("south: members.csv:2 profession").contains("south: 1 problem;");
    }

    @Test
    void two_folders_of_one_name_are_refused_before_anything_is_planned() {
        sundparken.in(temporary.resolve("a/team"));
        sundparken.in(temporary.resolve("b/team"));
        assertThat(planAll("a/team", "b/team")).isEqualTo(2);
        assertThat(err.toString()).contains("Two folders are called team");
        assertThat(result).doesNotExist();
    }

    @Test
    void a_call_without_a_folder_is_wrong_and_help_is_not() {
        assertThat(run("plan", "--seconds", "1")).isEqualTo(2);
        assertThat(run("plan", "--help")).isZero();
        assertThat(run("--version")).isZero();
    }

    private int plan(String... options) {
        sundparken.in(temporary.resolve("team"));
        List<String> args = new ArrayList<>(
                List.of("plan", temporary.resolve("team").toString(), "--seconds", "1", "--out", result.toString()));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    private int planAll(String... teams) {
        List<String> args = new ArrayList<>(List.of("plan"));
        for (String team : teams) {
            args.add(temporary.resolve(team).toString());
        }
        args.addAll(List.of("--rounds", "50", "--out", result.toString()));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        InstantSource clock = InstantSource.system();
        return PlanningCommand.run(
                new PrintWriter(out, true), new PrintWriter(err, true), clock, clock.instant(), args);
    }

    private List<String> rows(String file) throws IOException {
        return Files.readAllLines(result.resolve(file));
    }

    private static Process python(String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of("python3", "-B"));
        all.addAll(List.of(command));
        try {
            return new ProcessBuilder(all).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeThat(false).as("python3 is there: " + e.getMessage()).isTrue();
            throw e;
        }
    }
}
