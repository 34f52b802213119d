package dk.samvagt.dayplan.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A day planned in the background, while people go on changing it. */
class SolveTest extends DayStory {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);

    SolveTest() {
        super(DATE);
    }

    @Test
    void everythingIsPlacedAndItIsToldHow() {
        DayCalls day = day("solve");

        MvcTestResult asked = day.post("/solve", "{'seconds': 3}");
        assertThat(asked).hasStatus(202);
        assertThat(asked).bodyJson().extractingPath("$.state").asString().isIn("QUEUED", "RUNNING");
        assertThat(day.post("/solve", "{'seconds': 3}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("SOLVE_RUNNING");

        JsonNode solve = ended(day);
        assertThat(solve.get("state").asString()).isEqualTo("DONE");
        assertThat(solve.get("seconds").asInt()).isEqualTo(3);
        assertThat(solve.get("best").get("unassigned").asInt()).isZero();
        assertThat(solve.get("figures")).isNotEmpty();
        assertThat(day.unassigned()).isEmpty();
        assertThat(day.plan().get("status").asString()).isEqualTo("DRAFT");
        assertThat(DayCalls.json(day.get("/history")).get(0).get("type").asString())
                .isEqualTo("SOLVE");
    }

    @Test
    void whatAPersonDecidedIsWhereItWasAfterwards() {
        DayCalls day = day("pinned");
        day.override("'type': 'START_AT', 'visit': 'holm1', 'member': 'ali', 'start': '09:41'");

        solve(day, 3);

        assertThat(day.route("ali")).contains("holm1 09:41");
        assertThat(day.unassigned()).isEmpty();
    }

    @Test
    void aChangeMadeMeanwhileIsNeitherLostNorUndone() {
        DayCalls day = day("meanwhile");
        day.post("/solve", "{'seconds': 60}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> day.plan().get("summary").get("unassigned").asInt() == 0);
        String other = day.route("ali").contains("holm1") ? "hanne" : "ali";

        await().atMost(Duration.ofSeconds(5))
                .until(() -> day.move("holm1", other).getResponse().getStatus() == 200);
        assertThat(day.override("'type': 'UNASSIGN', 'visit': 'juhl2'")
                        .getResponse()
                        .getStatus())
                .isIn(200, 409);
        ended(day);

        assertThat(day.route(other)).contains("holm1");
        assertThat(DayCalls.stop(day.plan(), "holm1").get("pinned").asBoolean()).isTrue();
    }

    @Test
    void undoGoesBackPastWhatPlanningDidSince() {
        DayCalls day = day("undone");
        solve(day, 2);
        String planned = day.route("ali") + " / " + day.route("hanne");
        day.override("'type': 'UNASSIGN', 'visit': 'holm1'");
        day.undo();

        assertThat(day.route("ali") + " / " + day.route("hanne")).isEqualTo(planned);
        day.undo();
        assertThat(day.unassigned()).hasSize(8);
    }

    @Test
    void stoppingKeepsTheBest() {
        DayCalls day = day("stopped");
        day.post("/solve", "{'seconds': 600}");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> DayCalls.json(day.get("/solve")).has("best"));

        MvcTestResult stopped = day.delete("/solve");

        assertThat(stopped).hasStatusOk();
        assertThat(ended(day).get("state").asString()).isEqualTo("STOPPED");
        assertThat(day.unassigned()).isEmpty();
    }

    @Test
    void planningEndsByItselfWhereNothingMoreIsWon() {
        DayCalls day = day("early");
        day.post("/solve", "{'seconds': 70}");

        assertThat(ended(day).get("state").asString()).isEqualTo("DONE");
        assertThat(day.unassigned()).isEmpty();
    }

    @Test
    void aTimeThatMakesNoSenseIsRefused() {
        DayCalls day = day("senseless");

        assertThat(day.post("/solve", "{'seconds': 0}")).hasStatus(400);
        assertThat(day.post("/solve", "{'seconds': 601}"))
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("seconds");
        assertThat(day.get("/solve")).bodyJson().extractingPath("$.state").isEqualTo("IDLE");
    }

    private static void solve(DayCalls day, int seconds) {
        assertThat(day.post("/solve", "{'seconds': " + seconds + "}")).hasStatus(202);
        ended(day);
    }

    private static JsonNode ended(DayCalls day) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            String state = DayCalls.json(day.get("/solve")).get("state").asString();
            return !state.equals("QUEUED") && !state.equals("RUNNING");
        });
        return DayCalls.json(day.get("/solve"));
    }

    private DayCalls day(String team) {
        return day(team, "kim");
    }
}
