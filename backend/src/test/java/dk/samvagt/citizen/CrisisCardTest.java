package dk.samvagt.citizen;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What to do when it is bad in the evening, whom to ring, and who is on. */
@SamvagtTest
class CrisisCardTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    private TeamCalls hanne(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .member("mona", Profession.SOSU_ASSISTANT)
                .citizen("holm")
                .shift("hanne", MONDAY, "07:00", "17:00")
                .shift("mona", MONDAY, "12:00", "17:01")
                .shift("jonas", MONDAY, "15:00", "23:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();
        return new TeamCalls(mvc, people.member("hanne", team), team);
    }

    private static final String PLAN = """
            {'signs': 'Går rastløst rundt', 'steps': ['Sluk for fjernsynet', 'Tal om havet'],
             'calls': [{'name': 'Lægevagten', 'phone': '01 20 00 01', 'when': 'Hvis hun ikke falder til ro'}]%s}""";

    @Test
    void whoWorksAfterFiveIsOnInTheEvening() {
        TeamCalls hanne = hanne("card-evening");

        JsonNode card = hanne.get("/citizens/holm/crisis-card");

        assertThat(card.get("thisEvening").findValuesAsString("name")).containsExactly("Navn mona", "Navn jonas");
        assertThat(card.has("plan")).isFalse();
        assertThat(card.has("dutyPhone")).isFalse();
        answer(hanne.put("/duty-phone", "{'number': '01 20 00 00', 'from': '07:00', 'to': '23:00'}"));
        assertThat(hanne.get("/citizens/holm/crisis-card")
                        .get("dutyPhone")
                        .get("number")
                        .asString())
                .isEqualTo("01 20 00 00");
        refused(
                hanne.put("/duty-phone", "{'number': '01 20 00 00', 'from': '07:00', 'to': '07:00'}"),
                422,
                "PHONE_HOURS_BACKWARDS");
    }

    @ParameterizedTest
    @CsvSource({"abc, 422", "12, 422", "01 20 00 00 eller 01 20 00 01, 422", "112, 200", "+45 01 20 00 00, 200"})
    void theTeamsTelephoneHasANumberThatCanBeRung(String number, int status) {
        TeamCalls hanne = hanne("card-number");

        assertThat(hanne.put("/duty-phone", "{'number': '%s', 'from': '07:00', 'to': '23:00'}".formatted(number)))
                .hasStatus(status);
    }

    @Test
    void theTeamWritesItDownAndNobodyOverwritesUnseen() {
        TeamCalls hanne = hanne("card-plan");
        JsonNode card = answer(hanne.put("/citizens/holm/crisis-card", PLAN.formatted("")));
        assertThat(card.get("plan").get("steps")).hasSize(2);
        assertThat(card.get("plan").get("changedBy").asString()).isEqualTo("Navn hanne");
        refused(hanne.put("/citizens/holm/crisis-card", PLAN.formatted("")), 409, "STALE_CRISIS_CARD");

        String seen = ", 'version': " + card.get("plan").get("version");
        JsonNode anew = answer(hanne.put("/citizens/holm/crisis-card", PLAN.formatted(seen)));
        assertThat(anew.get("plan").get("version").asInt())
                .isGreaterThan(card.get("plan").get("version").asInt());
        refused(hanne.put("/citizens/holm/crisis-card", "{'steps': []}"), 400, "INVALID_BODY");
        refused(hanne.ask("/citizens/nobody/crisis-card"), 404, "UNKNOWN_CITIZEN");
    }

    @Test
    void relativesAreRungAsLongAsTheCitizenWishesIt() {
        TeamCalls hanne = hanne("card-ring");
        JsonNode anna = answer(
                hanne.post(
                        "/relatives",
                        "{'about': {'name': 'Anna', 'phone': '01 20 31 99'}, 'citizen': 'holm', 'relation': {'kind': 'DAUGHTER'}}"));
        String consents = "/relatives/" + anna.get("id").asString() + "/consents";
        answer(hanne.post(consents, "{'citizen': 'holm', 'topic': 'COMING_VISITS'}"));
        assertThat(hanne.get("/citizens/holm/crisis-card").get("relatives"))
                .as("another topic is not this one")
                .isEmpty();

        answer(hanne.post(consents, "{'citizen': 'holm', 'topic': 'HEALTH'}"));
        assertThat(hanne.get("/citizens/holm/crisis-card").get("relatives").findValuesAsString("phone"))
                .containsExactly("01 20 31 99");
        assertThat(hanne.get("/my-day").get("stops").get(0).get("crisisCard").get("relatives"))
                .as("on my day too, so that it is there without network")
                .hasSize(1);

        answer(hanne.post(consents + "/withdraw", "{'citizen': 'holm', 'topic': 'HEALTH'}"));
        assertThat(hanne.get("/citizens/holm/crisis-card").get("relatives")).isEmpty();
    }
}
