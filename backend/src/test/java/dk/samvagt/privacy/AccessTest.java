package dk.samvagt.privacy;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.testing.TeamCalls;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody asks what is kept about them, and is told all of it and nothing of others. */
class AccessTest extends PrivacyStory {

    @Test
    void aRelativeIsToldWhatIsKeptInWords() {
        TeamCalls hanne = team("access-words");
        String anna = anna(hanne);
        need(hanne, anna);

        JsonNode held = hanne.get("/relatives/" + anna + "/held");

        assertThat(told(held, "relative", "name")).containsExactly("Anna Holm");
        assertThat(told(held, "relative", "phone")).containsExactly("21 22 23 24");
        assertThat(told(held, "relation", "kind")).containsExactly("datter");
        assertThat(told(held, "relative", "languages")).containsExactly("dansk");
        assertThat(told(held, "relation", "citizen")).as("by name").containsExactly("Borger holm");
        assertThat(told(held, "relation", "tasks")).containsExactly("Køber ind");
        assertThat(told(held, "relative_need", "kind")).containsExactly("belastning");
        assertThat(told(held, "relative_need", "flaggedAt")).containsExactly("23.11.2026 kl. 06.00");
        assertThat(held.toString()).contains("2026-11-23T05:00:00Z").contains("DAUGHTER");
        assertThat(told(held, "audit_entry", "role")).contains("medarbejder");
        assertThat(held.path("sections").path(0).path("name").asString()).isEqualTo("relative");
        assertThat(held.path("sections")
                        .path(held.path("sections").size() - 1)
                        .path("name")
                        .asString())
                .isEqualTo("audit_entry");
        assertThat(held.toString()).as("who looked is told by what they are").doesNotContain("\"hanne\"");
    }

    @Test
    void whatWasSaidInConfidenceIsGivenOutByThoseWhoMayReadIt() {
        TeamCalls hanne = team("access-confidence");
        String anna = anna(hanne);
        need(hanne, anna);

        assertThat(told(hanne.get("/relatives/" + anna + "/held"), "need_signal", "note"))
                .as("who wrote it")
                .containsExactly("Kan ikke mere");
        assertThat(told(advisor("access-confidence").get("/relatives/" + anna + "/held"), "need_signal", "note"))
                .containsExactly("Kan ikke mere");
        assertThat(as("jonas", "access-confidence")
                        .get("/relatives/" + anna + "/held")
                        .toString())
                .doesNotContain("Kan ikke mere")
                .contains("Sagt i fortrolighed");
        assertThat(facilitator("access-confidence")
                        .get("/relatives/" + anna + "/held")
                        .toString())
                .doesNotContain("Kan ikke mere");
    }

    @Test
    void aCitizenIsNeverToldWhatARelativeSaidInConfidence() {
        TeamCalls hanne = team("access-citizen");
        String anna = anna(hanne);
        need(hanne, anna);
        answer(hanne.post("/needs", """
                {'citizen': 'holm', 'relative': '%s', 'kind': 'INFORMATION', 'urgency': 'GREEN',
                 'note': 'Spurgte til cykler'}""".formatted(anna)));

        JsonNode held = hanne.get("/citizens/holm/held");

        assertThat(told(held, "citizen", "name")).containsExactly("Borger holm");
        assertThat(told(held, "relation", "name")).containsExactly("Anna Holm");
        assertThat(told(held, "relative_need", "kind")).containsExactly("viden");
        assertThat(told(held, "need_signal", "note")).containsExactly("Spurgte til cykler");
        assertThat(held.toString()).doesNotContain("Kan ikke mere").doesNotContain("belastning");
        assertThat(hanne.get("/citizens/berg/held").toString()).doesNotContain("Anna");
    }

    @Test
    void aMembersOwnIsGivenToThemAndTheFacilitatorOnly() {
        TeamCalls hanne = team("access-member");

        JsonNode own = hanne.get("/members/hanne/held");
        assertThat(told(own, "team_member", "profession")).containsExactly("sygeplejerske");
        assertThat(told(own, "account", "username")).containsExactly("hanne");
        assertThat(told(facilitator("access-member").get("/members/hanne/held"), "team_member", "name"))
                .containsExactly("Navn hanne");
        refused(as("jonas", "access-member").ask("/members/hanne/held"), 403, "NOT_YOUR_OWN");
        refused(hanne.ask("/members/nobody/held"), 403, "NOT_YOUR_OWN");
    }

    /** The team's own ids are read by people; ours say nothing to anybody. */
    @Test
    void nobodyIsShownAnIdThatMeansNothingToPeople() {
        TeamCalls hanne = team("access-ids");
        String anna = answer(hanne.post("/relatives", """
                        {'about': {'name': 'Anna Holm', 'languages': [], 'interpreter': false}, 'citizen': 'holm',
                         'relation': {'kind': 'DAUGHTER', 'contactPerson': 'hanne'}}""")).get("id").asString();
        need(hanne, anna);
        answer(hanne.post(
                "/needs",
                "{'citizen': 'holm', 'relative': '%s', 'kind': 'INFORMATION', 'urgency': 'GREEN'}".formatted(anna)));
        assertThat(hanne.post(
                        "/relatives/" + anna + "/consents",
                        "{'citizen': 'holm', 'topic': 'HEALTH', 'givenOn': '2026-11-20'}"))
                .hasStatus2xxSuccessful();
        answer(hanne.post(
                "/citizens/holm/handovers", "{'note': 'Spiser ikke', 'mustRead': true, 'forMeeting': false}"));
        String handover = database.sql("select cast(id as text) from handover where team = 'access-ids'")
                .query(String.class)
                .single();
        assertThat(hanne.post("/handovers/" + handover + "/read", "")).hasStatus2xxSuccessful();

        JsonNode ofHanne = hanne.get("/members/hanne/held");
        JsonNode ofHolm = hanne.get("/citizens/holm/held");

        assertThat(texts(ofHanne)).noneMatch(AccessTest::isOurs);
        assertThat(texts(ofHolm)).noneMatch(AccessTest::isOurs);
        assertThat(texts(hanne.get("/relatives/" + anna + "/held"))).noneMatch(AccessTest::isOurs);
        assertThat(told(ofHanne, "relation", "relative")).containsExactly("Anna Holm");
        assertThat(told(ofHanne, "handover_reading", "citizen")).containsExactly("Borger holm");
        assertThat(told(ofHolm, "consent", "relative")).containsExactly("Anna Holm");
        assertThat(told(hanne.get("/relatives/" + anna + "/held"), "relation", "contactPerson"))
                .containsExactly("Navn hanne");
    }

    private static List<String> texts(JsonNode held) {
        return held.findValuesAsString("text");
    }

    private static boolean isOurs(String text) {
        return text.matches("(?s).*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-.*");
    }

    @Test
    void advisorsAreGivenRelativesOnly() {
        team("access-advisor");

        refused(advisor("access-advisor").ask("/citizens/holm/held"), 403, "NOT_FOR_ADVISORS");
        refused(advisor("access-advisor").ask("/members/hanne/held"), 403, "NOT_FOR_ADVISORS");
    }

    @Test
    void eachTimeIsWrittenDownWithWhoAndWhatTheyAre() {
        TeamCalls hanne = team("access-audit");
        String anna = anna(hanne);
        hanne.get("/relatives/" + anna + "/held");
        facilitator("access-audit").get("/citizens/holm/held");
        advisor("access-audit").get("/relatives/" + anna + "/held");

        List<Map<String, Object>> entries = database.sql("select who, role, what, subjects::text as subjects"
                        + " from audit_entry where team = 'access-audit' and what like '%_EXPORTED'"
                        + " order by what, who")
                .query()
                .listOfRows();

        assertThat(entries)
                .containsExactly(
                        entry("birgit-access-audit", "FACILITATOR", "CITIZEN_EXPORTED", "{holm}"),
                        entry("bente-access-audit", "ADVISOR", "RELATIVE_EXPORTED", "{" + anna + "}"),
                        entry("hanne", "MEMBER", "RELATIVE_EXPORTED", "{" + anna + "}"));
    }

    private static Map<String, Object> entry(String who, String role, String what, String subjects) {
        return Map.of("who", who, "role", role, "what", what, "subjects", subjects);
    }
}
