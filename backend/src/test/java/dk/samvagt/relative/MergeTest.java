package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.body;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.GivenTeam;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** One person who was noted twice becomes one, and nothing is lost. */
class MergeTest extends RelativeStory {

    @Autowired
    RespiteCalendar respites;

    @Test
    void everythingOfTheDoubleGoesOver() {
        RelativeCalls hanne = team("merge");
        JsonNode anna = answer(hanne.post("/relatives", """
                {'about': {'name': 'Anna Holm', 'phone': '20 11 22 33', 'situation': 'Har to børn', 'languages': ['da']},
                 'citizen': 'holm', 'relation': {'kind': 'DAUGHTER', 'tasks': ['Køber ind']}}"""));
        JsonNode twice = answer(hanne.post("/relatives", """
                {'about': {'name': 'A. Holm', 'phone': '99 88 77 66', 'mail': 'anna@example.org',
                           'situation': 'Sover dårligt', 'languages': ['pl'], 'interpreter': true,
                           'reachable': [{'day': 'SUNDAY', 'from': '18:00', 'to': '20:00'}]},
                 'citizen': 'holm', 'relation': {'kind': 'OTHER', 'tasks': ['Vasker'], 'contactPerson': 'hanne'}}"""));
        JsonNode need = hanne.flag("holm", twice, "STRAIN", "RED");
        answer(hanne.post("/relatives/" + twice.get("id").asString() + "/contacts", "{'how': 'PHONE'}"));

        JsonNode one = answer(hanne.merge(anna, twice));

        assertThat(one.get("name").asString()).isEqualTo("Anna Holm");
        assertThat(one.get("phone").asString()).isEqualTo("20 11 22 33");
        assertThat(one.get("mail").asString()).isEqualTo("anna@example.org");
        assertThat(one.get("situation").asString()).isEqualTo("Har to børn\nSover dårligt");
        assertThat(one.get("languages").toString()).contains("da", "pl");
        assertThat(one.get("interpreter").asBoolean()).isTrue();
        assertThat(one.get("reachable")).hasSize(1);
        assertThat(one.at("/relations/0").toString())
                .isEqualTo("{\"citizen\":\"holm\",\"citizenName\":\"Borger holm\",\"kind\":\"DAUGHTER\","
                        + "\"tasks\":[\"Køber ind\",\"Vasker\"],\"contactPerson\":\"hanne\","
                        + "\"contactPersonName\":\"Navn hanne\"}");
        assertThat(one.at("/doubles/0/phone").asString())
                .as("what differs can be looked up")
                .isEqualTo("99 88 77 66");
        assertThat(hanne.get("/needs/" + need.get("id").asString())
                        .get("relativeName")
                        .asString())
                .isEqualTo("Anna Holm");
        assertThat(hanne.get("/relatives/" + anna.get("id").asString() + "/contacts"))
                .hasSize(1);
        assertThat(hanne.get("/relatives")).hasSize(1);

        MvcTestResult gone =
                hanne.send(HttpMethod.GET, "/relatives/" + twice.get("id").asString(), "");
        refused(gone, 410, "RELATIVE_MERGED");
        assertThat(body(gone).get("mergedInto")).isEqualTo(anna.get("id"));
        assertThat(changes("merge")).contains("RELATIVES_MERGED");
    }

    @Test
    void whereTheyDifferOneChoosesWhichStandsAndTheOtherCanBeLookedUp() {
        RelativeCalls hanne = team("merge-choose");
        JsonNode anna = answer(hanne.post("/relatives", """
                {'about': {'name': 'A. Holm', 'phone': '20 11 22 33', 'mail': 'gammel@example.org'},
                 'citizen': 'holm', 'relation': {'kind': 'DAUGHTER'}}"""));
        JsonNode twice = answer(hanne.post("/relatives", """
                {'about': {'name': 'Anna Holm', 'phone': '99 88 77 66'},
                 'citizen': 'holm', 'relation': {'kind': 'OTHER'}}"""));

        JsonNode one = answer(hanne.post(
                "/relatives/" + anna.get("id").asString() + "/merge",
                "{'version': %s, 'duplicate': %s, 'duplicateVersion': %s, 'theirs': ['NAME', 'PHONE', 'MAIL']}"
                        .formatted(anna.get("version"), twice.get("id"), twice.get("version"))));

        assertThat(one.get("name").asString()).isEqualTo("Anna Holm");
        assertThat(one.get("phone").asString()).isEqualTo("99 88 77 66");
        assertThat(one.get("mail").asString()).as("the other tells none").isEqualTo("gammel@example.org");
        assertThat(one.at("/doubles/0/name").asString()).isEqualTo("A. Holm");
        assertThat(one.at("/doubles/0/phone").asString()).isEqualTo("20 11 22 33");
    }

    @Test
    void respitesGoOverAndTheFileStillMeetsTheOneWhoStays() {
        GivenTeam story = given.team("merge-file")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .respite("holm", MONDAY, "13:00", "15:00");
        story.exists();
        RelativeCalls hanne = new RelativeCalls(mvc, people.member("hanne", "merge-file"), "merge-file");
        JsonNode fromFile = hanne.get("/relatives").get(0);
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");

        answer(hanne.merge(anna, fromFile));

        assertThat(respites.listOn("merge-file", MONDAY))
                .extracting(RespiteInfo::relative)
                .containsExactly("Anna Holm");
        story.exists();
        assertThat(respites.listOn("merge-file", MONDAY))
                .extracting(RespiteInfo::relative)
                .containsExactly("Anna Holm");
        assertThat(hanne.get("/relatives")).hasSize(1);
        assertThat(hanne.get("/relatives").get(0).at("/relations/0/kind").asString())
                .isEqualTo("DAUGHTER");
    }

    @Test
    void aChainOfDoublesEndsAtTheOneWhoStays() {
        RelativeCalls hanne = team("merge-chain");
        JsonNode first = hanne.relative("A", "holm", "OTHER");
        JsonNode second = hanne.relative("An", "holm", "OTHER");
        JsonNode third = hanne.relative("Anna", "holm", "DAUGHTER");
        answer(hanne.merge(second, first));
        JsonNode one = answer(hanne.merge(third, second));

        assertThat(one.get("doubles").findValuesAsString("name")).containsExactlyInAnyOrder("A", "An");
        assertThat(body(hanne.send(
                                HttpMethod.GET, "/relatives/" + first.get("id").asString(), ""))
                        .get("mergedInto"))
                .isEqualTo(third.get("id"));
    }

    @Test
    void nobodyIsMergedWithThemselvesOrWithAnotherTeams() {
        RelativeCalls hanne = team("merge-self");
        RelativeCalls freja = team("merge-else");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode other = freja.relative("Anna", "holm", "DAUGHTER");

        refused(hanne.merge(anna, anna), 422, "SAME_RELATIVE");
        refused(
                hanne.post(
                        "/relatives/" + anna.get("id").asString() + "/merge",
                        "{'version': %s, 'duplicate': %s, 'duplicateVersion': 0}"
                                .formatted(anna.get("version"), other.get("id"))),
                404,
                "UNKNOWN_RELATIVE");
        assertThat(freja.get("/relatives")).hasSize(1);
    }

    private List<String> changes(String team) {
        return database.sql("select what from audit_entry where team = ? and action = 'CHANGED'")
                .param(team)
                .query(String.class)
                .list();
    }
}
