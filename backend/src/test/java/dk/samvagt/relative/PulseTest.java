package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Relatives tell how the answer was; it is shown back as they said it, and nobody is blamed. */
class PulseTest extends RelativeStory {

    private static JsonNode answered(RelativeCalls hanne, JsonNode relative, String kind) {
        JsonNode need = hanne.flag("holm", relative, kind, "YELLOW");
        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(need, "answer", ", 'decision': 'Vi ringer', 'owner': 'hanne', 'due': '2026-12-01'"));
        return need;
    }

    private static MvcTestResult tell(RelativeCalls hanne, JsonNode need, String heard, String helped, String words) {
        return hanne.post(
                "/needs/" + need.get("id").asString() + "/pulse",
                "{'heard': '%s', 'helped': '%s', 'words': '%s'}".formatted(heard, helped, words));
    }

    @Test
    void nothingIsShownBeforeAFewHaveAnswered() {
        RelativeCalls hanne = team("pulse-few");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode talk = answered(hanne, anna, "TALK");
        JsonNode grief = answered(hanne, anna, "GRIEF");
        JsonNode strain = answered(hanne, anna, "STRAIN");
        assertThat(tell(hanne, talk, "YES", "PARTLY", "Hanne ringede samme dag"))
                .hasStatus(204);
        assertThat(tell(hanne, grief, "YES", "NO", "")).hasStatus(204);

        JsonNode two = hanne.get("/pulse");
        assertThat(two.get("answers").asInt()).isEqualTo(2);
        assertThat(two.has("heard")).isFalse();
        assertThat(two.get("words")).isEmpty();

        assertThat(tell(hanne, strain, "NO", "NO", "Der gik for lang tid")).hasStatus(204);
        JsonNode three = hanne.get("/pulse");
        assertThat(three.get("heard").toString()).isEqualTo("{\"yes\":2,\"partly\":0,\"no\":1}");
        assertThat(three.get("helped").get("no").asInt()).isEqualTo(2);
        assertThat(three.get("words").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("Hanne ringede samme dag", "Der gik for lang tid");
    }

    @Test
    void onlyAfterTheAnswerAndOnce() {
        RelativeCalls hanne = team("pulse-once");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode open = hanne.flag("holm", anna, "TALK", "GREEN");
        refused(tell(hanne, open, "YES", "YES", ""), 409, "NO_ANSWER_YET");
        JsonNode need = answered(hanne, anna, "RESPITE");
        assertThat(tell(hanne, need, "YES", "YES", "")).hasStatus(204);
        refused(tell(hanne, need, "NO", "NO", ""), 409, "PULSE_IS_GIVEN");
        refused(
                hanne.post("/needs/" + need.get("id").asString() + "/pulse", "{'heard': 'MAYBE'}"),
                400,
                "INVALID_BODY");
    }

    @Test
    void noAnswerCanBeLedBackToAnybody() {
        List<String> columns = database.sql(
                        "select column_name from information_schema.columns where table_name = 'pulse_answer'")
                .query(String.class)
                .list();

        assertThat(columns).containsExactlyInAnyOrder("id", "team", "month", "heard", "helped", "words");
    }
}
