package dk.samvagt.privacy;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.TeamCalls;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody asks to be forgotten: what tells of them goes, the history stays. */
class ForgettingTest extends PrivacyStory {

    @Test
    void nobodyIsForgottenWhileSomethingIsOwedToThem() {
        TeamCalls hanne = team("forget-owed");
        String anna = anna(hanne);
        String need = need(hanne, anna);

        assertThat(hanne.get("/relatives/" + anna + "/erasure").get("first").toString())
                .contains("intet forsvinder ubesvaret");
        refused(hanne.post("/relatives/" + anna + "/erasure", ""), 409, "STILL_NEEDED");
        refused(hanne.post("/citizens/holm/erasure", ""), 409, "STILL_NEEDED");
        assertThat(hanne.get("/relatives/" + anna).get("name").asString()).isEqualTo("Anna Holm");

        close(hanne, need);
        assertThat(hanne.get("/relatives/" + anna + "/erasure").get("first")).isEmpty();
        assertThat(hanne.post("/relatives/" + anna + "/erasure", "")).hasStatus(204);
    }

    @Test
    void nothingTellsOfARelativeWhoIsForgotten() {
        TeamCalls hanne = team("forget-relative");
        String anna = anna(hanne);
        close(hanne, need(hanne, anna));
        assertThat(hanne.post(
                        "/relatives/" + anna + "/consents",
                        "{'citizen': 'holm', 'topic': 'HEALTH', 'givenOn': '2026-11-20'}"))
                .hasStatus2xxSuccessful();

        assertThat(hanne.post("/relatives/" + anna + "/erasure", "")).hasStatus(204);

        JsonNode held = advisor("forget-relative").get("/relatives/" + anna + "/held");
        assertThat(held.toString())
                .doesNotContain(
                        "Anna", "21 22 23 24", "anna@example.org", "Køber ind", "Kan ikke mere", "Bedre", "Godt");
        assertThat(told(held, "relative", "name")).containsExactly("Slettet");
        assertThat(told(held, "relative_need", "state"))
                .as("that there was a need stays")
                .containsExactly("lukket");
        assertThat(told(held, "consent", "topic")).containsExactly("helbred");
        assertThat(told(held, "consent", "endedOn")).containsExactly("23.11.2026");
        assertThat(hanne.get("/relatives").toString()).doesNotContain(anna);
        assertThat(hanne.get("/relatives/" + anna + "/erasure").get("goes"))
                .as("nothing is left to go")
                .isEmpty();
        assertThat(count("audit_entry where what = 'RELATIVE_FORGOTTEN' and who = 'hanne' and role = 'MEMBER'"
                        + " and subjects = array['" + anna + "']"))
                .isEqualTo(1);
    }

    @Test
    void nothingTellsOfACitizenWhoIsForgotten() {
        TeamCalls hanne = team("forget-citizen");
        anna(hanne);
        given.team("forget-citizen")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .citizen("berg")
                .visit("v1", "holm", MONDAY.minusDays(3), "08:00", "09:00", 30)
                .exists();
        answer(hanne.post(
                "/citizens/holm/handovers",
                "{'note': 'Nøglen ligger hos naboen', 'mustRead': true, 'forMeeting': false}"));

        assertThat(hanne.post("/citizens/holm/erasure", "")).hasStatus(204);

        assertThat(hanne.get("/citizens").toString()).doesNotContain("holm").contains("berg");
        JsonNode held = hanne.get("/citizens/holm/held");
        assertThat(held.toString()).doesNotContain("Borger holm", "Holmbladsgade", "Nøglen");
        assertThat(told(held, "visit", "date")).as("help that was given stays").containsExactly("20.11.2026");
        assertThat(told(held, "relation", "endedAt"))
                .as("nobody is near any more")
                .hasSize(1);
        assertThat(count("handover where team = 'forget-citizen'")).isZero();
    }

    @Test
    void aCitizenWithVisitsToComeIsNotForgotten() {
        team("forget-visits");
        given.team("forget-visits")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();

        refused(as("hanne", "forget-visits").post("/citizens/holm/erasure", ""), 409, "STILL_NEEDED");
    }

    @Test
    void itIsTheTeamsToDecide() {
        team("forget-whose");

        refused(facilitator("forget-whose").post("/citizens/holm/erasure", ""), 403, "TEAM_DECIDES");
        refused(as("hanne", "forget-whose").post("/citizens/nobody/erasure", ""), 404, "UNKNOWN_CITIZEN");
    }
}
