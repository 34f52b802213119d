package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans published problems; what comes out is checked without the planner's code. */
class UhhcCommandTest extends PublishedTrial {

    /**
     * One street: patients 10, 20 and 60 minutes from the base, where both caregivers are at work for 300 minutes. The
     * second patient gets both services at once, from 100 on, one of them by somebody not preferred (10). Coming from
     * the first patient, who is served from 60 on, means to leave ten minutes later or to wait. The third would cost
     * 160 for the way and save 50 of idle time, and 50 for being left out. So 80 minutes under way count 160, the idle
     * time of who serves one patient only 230, and the sum is 450.
     */
    private static final String STREET = """
            {"metadata": {"time_window_met": "at_service_end", "cost_components": {"travel_time": 2,
               "total_tardiness": 5, "highest_tardiness": 3, "total_waiting_time": 4, "total_extra_time": 6,
               "max_idle_time": 1, "caregiver_preferences": 10, "optional_patients": 50, "missed_lunch_break": 70}},
             "distances": [[0, 10, 20, 60], [10, 0, 10, 50], [20, 10, 0, 40], [60, 50, 40, 0]],
             "terminal_points": [{"id": "d0", "distance_matrix_index": 0}],
             "caregivers": [
               {"id": "c0", "abilities": ["s0"], "departing_point": "d0", "arrival_point": "d0",
                "working_shift": {"start": 0, "end": 300}, "lunch_break": false},
               {"id": "c1", "abilities": ["s1"], "departing_point": "d0", "arrival_point": "d0",
                "working_shift": {"start": 0, "end": 300}, "lunch_break": true}],
             "patients": [
               {"id": "p0", "distance_matrix_index": 1, "required_services": [{"service": "s1", "duration": 20}],
                "time_windows": [{"start": 60, "end": 120}, {"start": 200, "end": 260}], "optional": false},
               {"id": "p1", "distance_matrix_index": 2, "required_services":
                  [{"service": "s0", "duration": 30}, {"service": "s1", "duration": 30}],
                "time_windows": [{"start": 100, "end": 160}], "synchronization": {"type": "simultaneous"},
                "preferred_caregivers": ["c0"], "optional": false},
               {"id": "p2", "distance_matrix_index": 3, "required_services": [{"service": "s0", "duration": 10}],
                "time_windows": [{"start": 0, "end": 300}], "optional": true}],
             "services": [{"id": "s0", "default_duration": 30}, {"id": "s1", "default_duration": 30}],
             "lunch_breaks": {"start": 150, "end": 240, "min_duration": 30}}
            """;

    UhhcCommandTest() {
        super("uhhc");
    }

    @Test
    void one_street_is_planned_at_its_best() throws IOException {
        assertThat(plan(STREET)).isZero();

        UhhcCheck check = check(STREET);
        assertThat(check.violations()).isEmpty();
        assertThat(check.cost()).isEqualTo(450);
        assertThat(printedObjective()).isEqualTo(450);
    }

    @Test
    void who_is_incompatible_never_comes() throws IOException {
        String problem =
                STREET.replace("\"optional\": true", "\"optional\": false, \"incompatible_caregivers\": [\"c0\"]");

        assertThat(plan(problem)).isOne();

        assertThat(err.toString()).contains("left out p2/s0#1");
    }

    @Test
    void a_later_window_is_used_where_that_costs_less() throws IOException {
        String problem = STREET.replace("\"start\": 60, \"end\": 120", "\"start\": 0, \"end\": 25");

        assertThat(plan(problem)).isZero();

        UhhcCheck check = check(problem);
        assertThat(check.violations()).isEmpty();
        assertThat(printedObjective()).isEqualTo(check.cost());
    }

    @Test
    void what_no_rule_counts_is_refused_by_name() throws IOException {
        assertThat(plan(STREET.replace("\"travel_time\"", "\"working_time\""))).isEqualTo(2);

        assertThat(err.toString()).contains("No rule of a day counts working_time, which weighs 2");
    }

    @Test
    void broken_json_is_refused_by_its_line() throws IOException {
        assertThat(plan("{\"distances\":\n[[0, 1.5]]}")).isEqualTo(2);

        assertThat(err.toString()).contains("problem.json: ").contains("line 2 of the JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i-116.json", "i-134.json", "i-235.json", "i-083.json"})
    void published_problems_are_solved_without_violation(String name) throws IOException {
        String problem = Files.readString(published(name));

        assertThat(plan(problem)).isZero();

        UhhcCheck check = check(problem);
        assertThat(check.violations()).isEmpty();
        assertThat(printedObjective()).isEqualTo(check.cost());
    }

    private int plan(String problem) throws IOException {
        return planForASecond(Files.writeString(folder.resolve("problem.json"), problem));
    }

    private UhhcCheck check(String problem) throws IOException {
        return UhhcCheck.of(problem, Files.readString(solution()));
    }
}
