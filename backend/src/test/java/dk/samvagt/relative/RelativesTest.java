package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.body;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Who relatives are, and to whom they are near. */
class RelativesTest extends RelativeStory {

    @Test
    void oneIsNearToTwoCitizensAndACitizenHasTwo() {
        RelativeCalls hanne = team("near");
        JsonNode anna = answer(hanne.post("/relatives", """
                {'about': {'name': 'Anna Holm', 'phone': '20 11 22 33', 'mail': 'anna@example.org',
                  'languages': ['pl', 'da'], 'situation': 'Arbejder i skoletiden', 'network': 'En søster i Odense',
                  'interpreter': true, 'reachable': [{'day': 'MONDAY', 'from': '17:00', 'to': '20:30'},
                                                     {'day': 'SATURDAY', 'from': '09:00', 'to': '12:00'}]},
                 'citizen': 'holm',
                 'relation': {'kind': 'DAUGHTER', 'tasks': ['Køber ind'], 'contactPerson': 'hanne'}}"""));
        hanne.relative("Bo Holm", "holm", "SON");
        answer(hanne.send(
                HttpMethod.PUT,
                path(anna) + "/relations/berg",
                "{'version': %s, 'relation': {'kind': 'NEIGHBOUR'}}".formatted(anna.get("version"))));

        JsonNode page = hanne.get(path(anna));
        assertThat(page.get("languages").toString()).contains("pl", "da");
        assertThat(page.get("interpreter").asBoolean()).isTrue();
        assertThat(page.get("reachable").get(1).toString())
                .isEqualTo("{\"day\":\"SATURDAY\",\"from\":\"09:00\",\"to\":\"12:00\"}");
        assertThat(page.get("relations")).hasSize(2);
        assertThat(page.at("/relations/0/citizenName").asString()).isEqualTo("Borger berg");
        assertThat(page.at("/relations/1/contactPersonName").asString()).isEqualTo("Navn hanne");
        assertThat(page.at("/relations/1/tasks/0").asString()).isEqualTo("Køber ind");
        assertThat(hanne.get("/citizens/holm/relatives").get("relatives")).hasSize(2);
        assertThat(hanne.get("/relatives")).hasSize(2);
    }

    @Test
    void whoEndsARelationIsStillThereForOthers() {
        RelativeCalls hanne = team("near-ended");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");

        answer(hanne.send(HttpMethod.DELETE, path(anna) + "/relations/holm?version=" + anna.get("version"), ""));

        assertThat(hanne.get("/citizens/holm/relatives").get("relatives")).isEmpty();
        assertThat(hanne.get(path(anna)).get("relations")).isEmpty();
        refused(
                hanne.send(
                        HttpMethod.DELETE,
                        path(anna) + "/relations/holm?version="
                                + hanne.get(path(anna)).get("version"),
                        ""),
                422,
                "NOT_NEAR");
    }

    @Test
    void nobodyIsAFactThatEndsWithTheFirstRelative() {
        RelativeCalls hanne = team("nobody");
        JsonNode noted = answer(hanne.send(HttpMethod.PUT, "/citizens/holm/no-network", ""));
        assertThat(noted.at("/noNetwork/by").asString()).isEqualTo("Navn hanne");
        assertThat(noted.at("/noNetwork/since").asString()).isEqualTo("2026-11-23T05:00:00Z");

        JsonNode unset = answer(hanne.send(HttpMethod.DELETE, "/citizens/holm/no-network", ""));
        assertThat(unset.has("noNetwork")).isFalse();

        answer(hanne.send(HttpMethod.PUT, "/citizens/holm/no-network", ""));
        hanne.relative("Anna Holm", "holm", "DAUGHTER");
        assertThat(hanne.get("/citizens/holm/relatives").has("noNetwork")).isFalse();
        refused(hanne.send(HttpMethod.PUT, "/citizens/holm/no-network", ""), 409, "HAS_RELATIVES");

        assertThat(database.sql("select count(*) from no_network where team = 'nobody' and unset_by = 'Navn hanne'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aChangeToAnOlderVersionIsRefusedAndTold() {
        RelativeCalls hanne = team("near-stale");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        String change = "{'version': %s, 'about': {'name': 'Anna Berg', 'reachable': [{'day': 'FRIDAY',"
                + " 'from': '%s', 'to': '18:00'}]}}";

        JsonNode changed = answer(hanne.send(
                HttpMethod.PUT, path(anna), change.formatted(anna.get("version").asString(), "17:59")));
        assertThat(changed.get("name").asString()).isEqualTo("Anna Berg");

        MvcTestResult late = hanne.send(
                HttpMethod.PUT, path(anna), change.formatted(anna.get("version").asString(), "17:59"));
        refused(late, 409, "STALE_RELATIVE");
        assertThat(body(late).get("currentVersion")).isEqualTo(changed.get("version"));
        refused(
                hanne.send(
                        HttpMethod.PUT,
                        path(anna),
                        change.formatted(changed.get("version").asString(), "18:00")),
                422,
                "HOURS_BACKWARDS");
    }

    @Test
    void aBadBodyNamesEveryField() {
        RelativeCalls hanne = team("near-bad");

        MvcTestResult answer = hanne.post("/relatives", """
                {'about': {'name': ' ', 'mail': 'ikke en adresse', 'languages': ['dansk'],
                           'reachable': [{'day': 'MONDAY', 'from': '17:00'}]},
                 'citizen': '', 'relation': {'tasks': ['']}}""");

        refused(answer, 400, "INVALID_BODY");
        assertThat(body(answer).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "about.name",
                        "about.mail",
                        "about.languages[]",
                        "about.reachable[0].to",
                        "citizen",
                        "relation.kind",
                        "relation.tasks[0]");
    }

    @Test
    void aLanguageThatThereIsNotIsNamed() {
        MvcTestResult answer = team("near-language").post("/relatives", """
                {'about': {'name': 'Anna', 'languages': ['da', 'zz']}, 'citizen': 'holm',
                 'relation': {'kind': 'DAUGHTER'}}""");

        refused(answer, 400, "INVALID_BODY");
        assertThat(body(answer).get("errors").findValuesAsString("field")).containsExactly("about.languages");
    }

    @Test
    void whoReadsIsWrittenDownWithIdsOnly() {
        RelativeCalls hanne = team("near-audit");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");

        hanne.get(path(anna));
        hanne.get("/citizens/berg/relatives");

        String id = anna.get("id").asString();
        assertThat(entries("near-audit"))
                .containsExactly(
                        "hanne CHANGED RELATIVE_ADDED {" + id + ",holm}",
                        "hanne SEEN RELATIVE_SEEN {" + id + ",holm}",
                        "hanne SEEN RELATIVES_OF_CITIZEN_SEEN {berg}");
    }

    @Test
    void anotherTeamsRelativeDoesNotExist() {
        RelativeCalls hanne = team("near-mine");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        given.team("near-other")
                .member("freja", Profession.NURSE)
                .citizen("holm")
                .exists();
        RelativeCalls freja = new RelativeCalls(mvc, people.member("freja", "near-other"), "near-other");

        refused(freja.send(HttpMethod.GET, path(anna), ""), 404, "UNKNOWN_RELATIVE");
        refused(freja.send(HttpMethod.GET, path(anna) + "/consents", ""), 404, "UNKNOWN_RELATIVE");
        refused(freja.consent(anna, "", "holm", "HEALTH", ""), 404, "UNKNOWN_RELATIVE");
        refused(
                freja.post(
                        "/needs",
                        "{'citizen': 'holm', 'relative': %s, 'kind': 'TALK', 'urgency': 'RED'}"
                                .formatted(anna.get("id"))),
                404,
                "UNKNOWN_RELATIVE");
        assertThat(freja.get("/citizens/holm/relatives").get("relatives")).isEmpty();
    }

    private List<String> entries(String team) {
        return database.sql("select who || ' ' || action || ' ' || what || ' ' || subjects::text from audit_entry"
                        + " where team = ? order by ctid")
                .param(team)
                .query(String.class)
                .list();
    }

    private static String path(JsonNode relative) {
        return "/relatives/" + relative.get("id").asString();
    }

    @Test
    void aTelephoneIsOneThatCanBeRung() {
        RelativeCalls hanne = team("phones");
        String anna = "{'about': {'name': 'Anna', 'phone': '%s'}, 'citizen': 'holm', 'relation': {'kind': 'DAUGHTER'}}";
        refused(hanne.post("/relatives", anna.formatted("abc")), 422, "NOT_A_PHONE_NUMBER");

        JsonNode known = answer(hanne.post("/relatives", anna.formatted(" +45 20 11 22 33 ")));
        assertThat(known.get("phone").asString()).isEqualTo("+45 20 11 22 33");
        refused(
                hanne.send(
                        HttpMethod.PUT,
                        path(known),
                        "{'version': %s, 'about': {'name': 'Anna', 'phone': '20 11 eller 22'}}"
                                .formatted(known.get("version"))),
                422,
                "NOT_A_PHONE_NUMBER");
    }
}
