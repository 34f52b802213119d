package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several members see the same; what they saw gathers on one need, and a slip is taken back. */
class NeedSignalsTest extends RelativeStory {

    private static final String ANSWER = ", 'decision': 'Fast aflastning', 'owner': 'hanne', 'due': '2026-11-30'";

    @Test
    void signalsOfSeveralGatherOnOneAndTheMostUrgentCounts() {
        RelativeCalls hanne = team("gather");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "gather"), "gather");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        JsonNode first = hanne.flag("holm", anna, "STRAIN", "GREEN");
        clock.pass(Duration.ofHours(3));
        JsonNode second = jonas.flag("holm", anna, "STRAIN", "RED");

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("urgency").asString()).isEqualTo("RED");
        assertThat(second.get("signals").findValuesAsString("by")).containsExactly("Navn hanne", "Navn jonas");
        assertThat(second.get("signals").findValuesAsString("urgency")).containsExactly("GREEN", "RED");
        assertThat(second.get("signals").findValuesAsString("mine")).containsExactly("false", "true");
        assertThat(jonas.flag("holm", anna, "TALK", "GREEN").get("id")).isNotEqualTo(first.get("id"));
        answer(jonas.post("/needs", "{'citizen': 'holm', 'kind': 'STRAIN', 'urgency': 'GREEN'}"));
        assertThat(hanne.get("/needs?kind=STRAIN")).as("nobody in particular").hasSize(2);

        answer(hanne.step(first, "agenda", ""));
        assertThat(hanne.flag("holm", anna, "STRAIN", "YELLOW").get("signals")).hasSize(3);
        answer(hanne.step(first, "answer", ANSWER));
        assertThat(hanne.flag("holm", anna, "STRAIN", "YELLOW").get("id"))
                .as("what is seen after the answer is new")
                .isNotEqualTo(first.get("id"));
        refused(
                jonas.post("/needs/" + first.get("id").asString() + "/signals", "{'urgency': 'RED'}"),
                409,
                "NEED_IS_ANSWERED");
    }

    @Test
    void twoWhoFlagTheSameAtOnceMeet() throws Exception {
        RelativeCalls hanne = team("gather-race");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "gather-race"), "gather-race");
        List<Future<JsonNode>> flags = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                RelativeCalls either = i % 2 == 0 ? hanne : jonas;
                String urgency = i < 2 ? "YELLOW" : "RED";
                flags.add(threads.submit(() -> either.flag("holm", anna, "GRIEF", urgency)));
            }
        }
        for (Future<JsonNode> flag : flags) {
            assertThat(flag.get().get("kind").asString()).isEqualTo("GRIEF");
        }
        assertThat(hanne.get("/needs")).hasSize(1);
        assertThat(hanne.get("/needs").get(0).get("signals")).hasSize(4);
    }

    @Test
    void aTalkWithoutANameIsANeedOfItsOwn() {
        RelativeCalls hanne = team("anonymous");
        String talk = "{'kind': 'TALK', 'urgency': 'YELLOW', 'note': 'En mand ringede'}";

        JsonNode first = answer(hanne.post("/needs", talk));
        JsonNode second = answer(hanne.post("/needs", talk));

        assertThat(first.get("gathered").asBoolean()).isFalse();
        assertThat(second.at("/need/id")).isNotEqualTo(first.at("/need/id"));
        assertThat(first.get("need").has("citizen")).isFalse();
        assertThat(first.get("need").has("relativeName")).isFalse();
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        refused(
                hanne.post("/needs", "{'relative': %s, 'kind': 'TALK', 'urgency': 'RED'}".formatted(anna.get("id"))),
                422,
                "CITIZEN_NEEDED");
        refused(
                hanne.post(
                        "/needs",
                        "{'citizen': 'berg', 'relative': %s, 'kind': 'TALK', 'urgency': 'RED'}"
                                .formatted(anna.get("id"))),
                422,
                "NOT_NEAR");
    }

    @Test
    void aSlipIsTakenBackWithinTenMinutes() {
        RelativeCalls hanne = team("slip");
        JsonNode kept = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'TALK', 'urgency': 'RED'}"));
        JsonNode slip = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'GRIEF', 'urgency': 'RED'}"));
        String path = "/needs/%s/signals/%s/take-back";
        clock.pass(Duration.ofMinutes(10));
        JsonNode after = answer(hanne.post(
                path.formatted(
                        slip.at("/need/id").asString(), slip.get("signal").asString()),
                ""));
        assertThat(after.get("state").asString()).isEqualTo("CLOSED");
        assertThat(after.at("/signals/0/takenBack").asBoolean()).isTrue();

        clock.pass(Duration.ofSeconds(1));
        refused(
                hanne.post(
                        path.formatted(
                                kept.at("/need/id").asString(),
                                kept.get("signal").asString()),
                        ""),
                409,
                "TOO_LATE_TO_UNDO");
        assertThat(hanne.get("/needs")).hasSize(1);
    }

    @Test
    void aSlipTakenBackLowersTheUrgencyAgain() {
        RelativeCalls hanne = team("slip-lower");
        hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "GREEN");
        JsonNode need = hanne.get("/needs").get(0);
        JsonNode slip = answer(hanne.post("/needs/" + need.get("id").asString() + "/signals", "{'urgency': 'RED'}"));
        JsonNode after = answer(hanne.post(
                "/needs/" + need.get("id").asString() + "/signals/"
                        + slip.get("signal").asString() + "/take-back",
                ""));
        assertThat(after.get("urgency").asString()).isEqualTo("GREEN");
        assertThat(after.get("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void aDoubleTapIsOneSignal() {
        RelativeCalls hanne = team("tap");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        String flag = "{'citizen': 'holm', 'relative': %s, 'kind': 'STRAIN', 'urgency': '%s', 'note': '%s'}";
        String tap = flag.formatted(anna.get("id"), "YELLOW", "Hun græd");

        JsonNode first = answer(hanne.post("/needs", tap));
        clock.pass(Duration.ofSeconds(60));
        JsonNode second = answer(hanne.post("/needs", tap));

        assertThat(second.get("signal")).isEqualTo(first.get("signal"));
        assertThat(second.get("gathered").asBoolean()).isFalse();
        assertThat(second.at("/need/signals")).hasSize(1);

        String needs = "/needs/" + first.at("/need/id").asString() + "/signals";
        assertThat(atOnce(4, () -> hanne.post(needs, "{'urgency': 'RED'}"))).containsOnly(201);
        assertThat(hanne.get("/needs").get(0).get("signals")).hasSize(2);

        answer(hanne.post("/needs", flag.formatted(anna.get("id"), "YELLOW", "Hun græd igen")));
        clock.pass(Duration.ofSeconds(1));
        JsonNode later = answer(hanne.post("/needs", tap));
        assertThat(later.at("/need/signals")).as("a minute and a second after").hasSize(4);
        assertThat(later.get("gathered").asBoolean()).isTrue();
    }

    @Test
    void whatIsSentAgainUnderItsOwnIdCountsOnceHoweverLate() throws Exception {
        RelativeCalls hanne = team("sent-again");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "sent-again"), "sent-again");
        String flag = "{'citizen': 'holm', 'kind': 'GRIEF', 'urgency': 'YELLOW', 'note': 'Hun græd', 'signal': '%s'}";
        String talk = "{'kind': 'TALK', 'urgency': 'GREEN', 'signal': '%s'}";
        String[] ids = {UUID.randomUUID().toString(), UUID.randomUUID().toString()};

        JsonNode first = answer(hanne.post("/needs", flag.formatted(ids[0])));
        assertThat(first.get("signal").asString()).isEqualTo(ids[0]);
        answer(hanne.step(first.get("need"), "agenda", ""));
        answer(hanne.step(first.get("need"), "answer", ANSWER));
        clock.pass(Duration.ofHours(5));
        JsonNode second = answer(hanne.post("/needs", flag.formatted(ids[0])));

        assertThat(second.at("/need/id")).isEqualTo(first.at("/need/id"));
        assertThat(second.at("/need/signals")).hasSize(1);
        assertThat(second.get("gathered").asBoolean()).isFalse();
        assertThat(atOnce(4, () -> hanne.post("/needs", talk.formatted(ids[1]))))
                .containsOnly(201);
        assertThat(hanne.get("/needs?kind=TALK"))
                .as("also a talk without a name")
                .hasSize(1);
        refused(jonas.post("/needs", flag.formatted(ids[0])), 403, "NOT_YOUR_SIGNAL");
        assertThat(answer(jonas.post("/needs", flag.formatted(UUID.randomUUID())))
                        .at("/need/signals"))
                .hasSize(1);
    }

    @Test
    void anIdThatAnotherTeamHasUsedIsNotTakenOver() {
        String flag = "{'citizen': 'holm', 'kind': 'GRIEF', 'urgency': 'YELLOW', 'signal': '%s'}"
                .formatted(UUID.randomUUID());
        answer(team("sent-first").post("/needs", flag));
        refused(team("sent-second").post("/needs", flag), 403, "NOT_YOUR_SIGNAL");
    }

    @Test
    void theSameNoteSentAgainStandsOnce() {
        RelativeCalls hanne = team("note-again");
        JsonNode flagged = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'GRIEF', 'urgency': 'GREEN'}"));
        String path = "/needs/%s/signals/%s/note"
                .formatted(
                        flagged.at("/need/id").asString(), flagged.get("signal").asString());
        String note = "{'note': 'Sov ikke i nat', 'confidential': true}";
        answer(hanne.put(path, note));
        assertThat(answer(hanne.put(path, note)).at("/signals/0/note").asString())
                .isEqualTo("Sov ikke i nat");
        refused(hanne.put(path, "{'note': 'Sov ikke i nat'}"), 409, "NOTE_IS_WRITTEN");
        refused(hanne.put(path, "{'note': 'Sov godt', 'confidential': true}"), 409, "NOTE_IS_WRITTEN");
    }

    @Test
    void whatWasTakenBackIsSeenAnew() {
        RelativeCalls hanne = team("tap-again");
        String tap = "{'citizen': 'holm', 'kind': 'STRAIN', 'urgency': 'YELLOW'}";
        JsonNode first = answer(hanne.post("/needs", tap));
        answer(hanne.post(
                "/needs/%s/signals/%s/take-back"
                        .formatted(
                                first.at("/need/id").asString(),
                                first.get("signal").asString()),
                ""));

        assertThat(answer(hanne.post("/needs", tap)).get("signal")).isNotEqualTo(first.get("signal"));
    }
}
