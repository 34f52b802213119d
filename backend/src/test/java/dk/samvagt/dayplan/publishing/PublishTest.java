package dk.samvagt.dayplan.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Once the members have been told their routes, planning only proposes. */
class PublishTest extends DayStory {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);

    PublishTest() {
        super(DATE);
    }

    @Test
    void thePlanIsSentOutAndLaterChangesAreTold() {
        DayCalls day = day("send");
        day.move("holm1", "hanne");
        day.move("juhl1", "hanne");

        assertThat(DayCalls.json(day.get("/publish")).get("changes")).hasSize(2);
        assertThat(day.plan().get("status").asString()).isEqualTo("DRAFT");

        JsonNode published = DayCalls.json(day.publish());
        assertThat(published.get("version").asInt()).isEqualTo(day.version());
        assertThat(published.get("changes").get(0).get("text").asString())
                .isEqualTo("Navn hanne får besøget hos Borger holm (personlig pleje) kl. 08.00.");
        assertThat(day.plan().get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(DayCalls.json(day.get("/publish")).get("changes")).isEmpty();

        day.move("holm1", "ali");
        JsonNode change = DayCalls.json(day.get("/publish")).get("changes").get(0);
        assertThat(change.get("kind").asString()).isEqualTo("MOVED");
        assertThat(change.get("fromMemberName").asString()).isEqualTo("Navn hanne");
        assertThat(change.get("toStart").asString()).isEqualTo("08:00");
        assertThat(DayCalls.stop(day.plan(), "holm1").get("flags").toString()).contains("CHANGED");
    }

    @Test
    void whoSawAnOlderPlanSendsNothingOut() {
        DayCalls day = day("late");
        int seen = day.version();
        day.move("holm1", "hanne");

        MvcTestResult refused = day.post("/publish", "{'version': " + seen + "}");

        assertThat(refused)
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.currentVersion")
                .isEqualTo(day.version());
        assertThat(day.plan().get("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void onADraftTheOpenVisitsOfSomebodySickAreLeftOut() {
        DayCalls day = day("sickdraft");
        day.move("holm1", "hanne");
        day.move("juhl1", "ali");

        MvcTestResult away = day.postToTeam("/absences", "{'member': 'hanne', 'date': '" + DATE + "'}");

        assertThat(away).hasStatus(202).bodyJson().isStrictlyEqualTo("{\"openVisits\": 1}");
        assertThat(day.unassigned()).contains("holm1");
        assertThat(day.route("ali")).isEqualTo("juhl1 08:00");
        assertThat(day.move("holm1", "hanne")).hasStatus(422);
        assertThat(DayCalls.json(day.get("/history")).get(0).get("text").asString())
                .isEqualTo("Navn hanne er fraværende. 1 besøg skal have en anden.");
    }

    @Test
    void onAPublishedDaySicknessMakesAProposalThatIsAcceptedInPart() {
        DayCalls day = day("sick");
        for (String visit : List.of("holm1", "juhl1", "krog1")) {
            day.move(visit, "hanne");
            day.override("'type': 'UNPIN', 'visit': '" + visit + "'");
        }
        day.move("lund1", "ali");
        day.publish();

        JsonNode away = DayCalls.json(day.postToTeam("/absences", "{'member': 'hanne', 'date': '" + DATE + "'}"));
        assertThat(away.get("openVisits").asInt()).isEqualTo(3);
        String id = away.get("proposal").asString();
        await().atMost(Duration.ofSeconds(90)).until(() -> state(day, id).equals("OPEN"));

        assertThat(day.route("ali")).as("nothing happens by itself").isEqualTo("lund1 08:00");
        assertThat(day.plan().get("proposals").asInt()).isEqualTo(1);
        JsonNode proposal = proposal(day, id);
        assertThat(proposal.get("reason").asString()).isEqualTo("Navn hanne er fraværende.");
        assertThat(proposal.get("summary").get("unassigned").asInt()).isZero();
        String taken = change(proposal, "holm1");

        MvcTestResult stale = day.post("/proposals/" + id + "/accept", "{'version': 1}");
        assertThat(stale).hasStatus(409);
        MvcTestResult unknown =
                day.post("/proposals/" + id + "/accept", "{'version': " + day.version() + ", 'changes': ['x']}");
        assertThat(unknown).hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("UNKNOWN_CHANGE");

        MvcTestResult accepted = day.post(
                "/proposals/" + id + "/accept", "{'version': " + day.version() + ", 'changes': ['" + taken + "']}");

        assertThat(accepted).hasStatusOk();
        assertThat(day.route("ali")).contains("holm1").contains("lund1");
        assertThat(day.unassigned()).contains("juhl1", "krog1").doesNotContain("holm1");
        assertThat(state(day, id)).isEqualTo("ACCEPTED");
        assertThat(day.post("/proposals/" + id + "/reject", "{}")).hasStatus(409);
        assertThat(day.undo()).hasStatusOk();
        assertThat(day.unassigned()).contains("holm1");
    }

    @Test
    void whoIsAtWorkAfterAllIsPlannedAgainAndTheProposalWithoutThemIsWithdrawn() {
        DayCalls day = day("back");
        for (String visit : List.of("holm1", "juhl1")) {
            day.move(visit, "hanne");
            day.override("'type': 'UNPIN', 'visit': '" + visit + "'");
        }
        day.publish();
        String without = sick(day).get("proposal").asString();
        await().atMost(Duration.ofSeconds(90)).until(() -> state(day, without).equals("OPEN"));
        assertThat(day.plan().get("absent").toString())
                .isEqualTo("[{\"member\":\"hanne\",\"memberName\":\"Navn hanne\"}]");

        MvcTestResult back = day.deleteOfTeam("/absences/hanne/" + DATE);

        assertThat(back).hasStatus(202);
        String with = DayCalls.json(back).get("proposal").asString();
        assertThat(with).isNotEqualTo(without);
        assertThat(state(day, without)).isEqualTo("OUTDATED");
        assertThat(day.plan().get("absent")).isEmpty();
        assertThat(DayCalls.json(day.get("/history")).get(0).get("text").asString())
                .isEqualTo("Navn hanne er på arbejde alligevel.");
        await().atMost(Duration.ofSeconds(90)).until(() -> state(day, with).equals("OPEN"));
        assertThat(proposal(day, with).get("changes").toString()).contains("\"toMember\":\"hanne\"");
        assertThat(day.move("holm1", "hanne")).as("by hand too").hasStatusOk();
    }

    @Test
    void afterAnAcceptedProposalWhoIsBackMayGetVisitsAgain() {
        DayCalls day = day("backlate");
        day.move("holm1", "hanne");
        day.publish();
        String without = sick(day).get("proposal").asString();
        await().atMost(Duration.ofSeconds(90)).until(() -> state(day, without).equals("OPEN"));
        assertThat(day.post("/proposals/" + without + "/accept", "{'version': " + day.version() + "}"))
                .hasStatusOk();

        assertThat(day.deleteOfTeam("/absences/hanne/" + DATE)).hasStatus(202);

        assertThat(state(day, without)).isEqualTo("ACCEPTED");
        assertThat(day.route("ali"))
                .as("what was agreed stays until somebody agrees otherwise")
                .contains("holm1");
        assertThat(day.move("holm1", "hanne")).hasStatusOk();
    }

    @Test
    void onADraftWhoIsBackWaitsForTheNextPlan() {
        DayCalls day = day("backdraft");
        day.move("holm1", "hanne");
        sick(day);

        assertThat(day.deleteOfTeam("/absences/hanne/" + DATE))
                .hasStatus(202)
                .bodyJson()
                .isStrictlyEqualTo("{}");

        assertThat(day.unassigned()).contains("holm1");
        assertThat(day.move("holm1", "hanne")).hasStatusOk();
        assertThat(day.deleteOfTeam("/absences/hanne/" + DATE))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_ABSENCE");
        assertThat(sick(day).get("openVisits").asInt()).as("sick once more").isEqualTo(1);
    }

    @Test
    void aSolveOfAPublishedDayChangesNothingUntilSomebodyAccepts() {
        DayCalls day = day("propose");
        day.publish();
        int version = day.version();

        day.post("/solve", "{'seconds': 3}");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> day.plan().get("proposals").asInt() == 1);

        assertThat(day.version()).isEqualTo(version);
        assertThat(day.unassigned()).hasSize(8);
        String id = DayCalls.json(day.get("/proposals")).get(0).get("id").asString();
        JsonNode after = DayCalls.json(day.post("/proposals/" + id + "/accept", "{'version': " + version + "}"));
        assertThat(after.get("unassigned")).isEmpty();
        assertThat(after.get("proposals").asInt()).isZero();
    }

    @Test
    void aProposalCanBeTurnedDown() {
        DayCalls day = day("no");
        day.publish();
        day.post("/solve", "{'seconds': 2}");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> day.plan().get("proposals").asInt() == 1);
        String id = DayCalls.json(day.get("/proposals")).get(0).get("id").asString();

        assertThat(day.post("/proposals/" + id + "/reject", "{}")).hasStatus(204);

        assertThat(state(day, id)).isEqualTo("REJECTED");
        assertThat(day.plan().get("proposals").asInt()).isZero();
        assertThat(day.post("/proposals/00000000-0000-0000-0000-000000000000/reject", "{}"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_PROPOSAL");
    }

    private static JsonNode sick(DayCalls day) {
        return DayCalls.json(day.postToTeam("/absences", "{'member': 'hanne', 'date': '" + DATE + "'}"));
    }

    private static JsonNode proposal(DayCalls day, String id) {
        for (JsonNode one : DayCalls.json(day.get("/proposals"))) {
            if (one.get("id").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("There is no proposal " + id + ".");
    }

    private static String state(DayCalls day, String id) {
        return proposal(day, id).get("state").asString();
    }

    private static String change(JsonNode proposal, String visit) {
        List<String> ids = new ArrayList<>();
        proposal.get("changes").forEach(change -> {
            if (change.get("visit").asString().equals(visit)) {
                ids.add(change.get("id").asString());
            }
        });
        assertThat(ids).as("changes of " + visit).hasSize(1);
        return ids.getFirst();
    }

    private DayCalls day(String team) {
        return day(team, "kim");
    }
}
