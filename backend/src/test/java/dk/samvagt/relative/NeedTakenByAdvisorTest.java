package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A relatives' advisor takes a need upon them, so that the team sees it, and takes it to its end. */
class NeedTakenByAdvisorTest extends RelativeStory {

    private static final String ANSWER =
            ", 'decision': 'Jeg ringer i dag', 'owner': 'hanne', 'due': '" + MONDAY.plusDays(7) + "'";

    private RelativeCalls advisor(String team) {
        return new RelativeCalls(mvc, people.advisor("karin-" + team, team), team);
    }

    private static JsonNode taken(RelativeCalls person, JsonNode need) {
        return answer(person.post("/needs/" + need.get("id").asString() + "/take", ""));
    }

    @Test
    void theTeamSeesWhoHasItAndSinceWhen() {
        RelativeCalls hanne = team("taken");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "STRAIN", "RED");

        taken(advisor("taken"), need);

        JsonNode seen = hanne.get("/needs/" + need.get("id").asString());
        assertThat(seen.get("takenBy").asString()).isEqualTo("Navn karin-taken");
        assertThat(seen.get("takenAt").asString()).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(seen.get("takenByMe").asBoolean()).isFalse();
        assertThat(seen.get("state").asString()).as("taken up").isEqualTo("ON_AGENDA");
    }

    @Test
    void whatIsTakenIsAnsweredFollowedUpAndClosed() {
        RelativeCalls hanne = team("taken-end");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "STRAIN", "RED");
        RelativeCalls karin = advisor("taken-end");

        assertThat(taken(karin, need).get("takenByMe").asBoolean()).isTrue();
        answer(karin.step(need, "answer", ANSWER));
        answer(karin.step(need, "follow-up", ", 'decision': 'Det går bedre'"));
        JsonNode closed = answer(karin.step(need, "close", ""));

        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        refused(karin.post("/needs/" + need.get("id").asString() + "/take", ""), 409, "NEED_STEP_OUT_OF_ORDER");
    }

    @Test
    void theAdvisorSeesToItThemselvesAndTheNextAdvisorAfterThem() {
        RelativeCalls hanne = team("taken-own");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "STRAIN", "RED");
        RelativeCalls karin = advisor("taken-own");
        taken(karin, need);

        answer(karin.step(need, "answer", ", 'decision': 'Jeg ringer i dag', 'due': '" + MONDAY.plusDays(7) + "'"));

        JsonNode seen = hanne.get("/needs/" + id(need));
        assertThat(seen.get("ownerName").asString()).isEqualTo("Navn karin-taken-own");
        assertThat(seen.has("owner")).as("no member does").isFalse();
        assertThat(seen.get("steps").get(1).get("ownerName").asString()).isEqualTo("Navn karin-taken-own");
        assertThat(seen.toString()).doesNotContain("advisor:");
        assertThat(hanne.get("/follow-ups")).as("nobody of the team owes it").isEmpty();

        RelativeCalls bodil = new RelativeCalls(mvc, people.advisor("bodil-taken-own", "taken-own"), "taken-own");
        taken(bodil, need);

        JsonNode handed = hanne.get("/needs/" + id(need));
        assertThat(handed.get("ownerName").asString()).isEqualTo("Navn bodil-taken-own");
        assertThat(handed.get("steps").get(1).get("ownerName").asString()).isEqualTo("Navn karin-taken-own");
    }

    @Test
    void aMemberWhoNamesNobodySeesToItThemselvesAndCannotNameAnAdvisor() {
        RelativeCalls hanne = team("taken-by-hanne");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "STRAIN", "RED");
        String due = "'due': '" + MONDAY.plusDays(7) + "'";

        refused(
                hanne.step(need, "answer", ", 'decision': 'x', 'owner': 'advisor:karin', " + due),
                404,
                "UNKNOWN_MEMBER");
        JsonNode answered = answer(hanne.step(need, "answer", ", 'decision': 'Jeg ringer i dag', " + due));

        assertThat(answered.get("owner").asString()).isEqualTo("hanne");
    }

    @Test
    void whatIsNotTakenIsTheTeamsAndTheAgendaAlways() {
        RelativeCalls hanne = team("taken-not");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "STRAIN", "RED");
        answer(hanne.step(need, "agenda", ""));
        RelativeCalls karin = advisor("taken-not");

        refused(karin.step(need, "answer", ANSWER), 409, "TAKE_IT_FIRST");
        refused(karin.step(need, "agenda", ""), 403, "TEAM_DECIDES");
        refused(
                new RelativeCalls(mvc, people.facilitator("birgit-taken-not", "taken-not"), "taken-not")
                        .post("/needs/" + need.get("id").asString() + "/take", ""),
                403,
                "TEAM_DECIDES");
    }
}
