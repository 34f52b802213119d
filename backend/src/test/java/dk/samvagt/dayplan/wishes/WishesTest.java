package dk.samvagt.dayplan.wishes;

import static dk.samvagt.team.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.planning.TeamWeights;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A team says what matters to it. */
@SamvagtTest
class WishesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    TeamWeights weights;

    @Test
    void aTeamThatHasSaidNothingIsAskedTenQuestionsInPlainWords() {
        given.team("rod").member("eva-rod", NURSE).exists();

        MvcTestResult page = get("rod", people.member("eva-rod", "rod"));

        assertThat(page).hasStatusOk();
        assertThat(page).bodyJson().extractingPath("$.wishes.length()").isEqualTo(10);
        assertThat(page)
                .bodyJson()
                .extractingPath("$.wishes[0]")
                .asMap()
                .containsAllEntriesOf(Map.of(
                        "rule", "CONTACT_PERSON",
                        "label", "Kontaktpersonen kommer",
                        "question", "Hvor meget ekstra vej må det koste, at en borger får besøg af sin kontaktperson?",
                        "help", "Lige nu op til 10 min for hvert besøg.",
                        "value", 50,
                        "default", 50,
                        "weight", 6000));
        assertThat(page).bodyJson().extractingPath("$.history").asArray().isEmpty();
        assertThat(weights.weightsOf("rod").of(DayPlanRule.CONTACT_PERSON)).isEqualTo(6_000);
    }

    @Test
    void whatMattersMoreWeighsMoreAndTheHistoryTellsWhoSaidSo() {
        given.team("blomst").member("eva-blomst", NURSE).exists();
        RequestPostProcessor eva = people.member("eva-blomst", "blomst");

        MvcTestResult kept = put("blomst", eva, """
                {"values": {"CONTACT_PERSON": 100, "FAIR_WORKLOAD": 25, "GROUP_WISH": 0, "LATE": 50}}""");

        assertThat(kept).hasStatusOk();
        assertThat(kept).bodyJson().extractingPath("$.wishes[0].value").isEqualTo(100);
        assertThat(kept)
                .bodyJson()
                .extractingPath("$.wishes[0].help")
                .isEqualTo("Lige nu op til 40 min for hvert besøg.");
        assertThat(kept)
                .bodyJson()
                .extractingPath("$.wishes[?(@.rule=='GROUP_WISH')].help")
                .asArray()
                .containsExactly("Lige nu tæller det ikke med.");
        assertThat(kept).bodyJson().extractingPath("$.history.length()").isEqualTo(1);
        assertThat(kept).bodyJson().extractingPath("$.history[0].by").isEqualTo("Navn eva-blomst");
        assertThat(kept)
                .bodyJson()
                .extractingPath("$.history[0].text")
                .isEqualTo("Kontaktpersonen kommer fra 50 til 100, Arbejdet fordelt jævnt fra 50 til 25,"
                        + " Ønske om fællesaktivitet fra 50 til 0");
        RuleWeights now = weights.weightsOf("blomst");
        assertThat(now.of(DayPlanRule.CONTACT_PERSON)).isEqualTo(24_000);
        assertThat(now.of(DayPlanRule.FAIR_WORKLOAD)).isEqualTo(15);
        assertThat(now.of(DayPlanRule.EVENING_SPREAD))
                .as("goes with the workload")
                .isEqualTo(15);
        assertThat(now.of(DayPlanRule.GROUP_WISH)).isZero();
        assertThat(now.of(DayPlanRule.TRAVEL)).as("the measure").isEqualTo(10);
        assertThat(now.of(DayPlanRule.VISIT_LEFT_OUT)).isEqualTo(1);

        assertThat(put("blomst", eva, "{\"values\": {\"CONTACT_PERSON\": 100}}"))
                .as("nothing new is nothing to tell")
                .bodyJson()
                .extractingPath("$.history.length()")
                .isEqualTo(1);
        put("blomst", eva, "{\"values\": {\"CONTACT_PERSON\": 50}}");
        assertThat(http.get()
                        .uri("/api/teams/blomst/wishes")
                        .header("Accept-Language", "en")
                        .with(eva))
                .bodyJson()
                .extractingPath("$.history[?(@.text=~/.*from 100 to 50/)]")
                .asArray()
                .hasSize(1);
    }

    @Test
    void whatNobodyAsksOrCannotBeIsRefusedByName() {
        given.team("knop").member("eva-knop", NURSE).exists();
        RequestPostProcessor eva = people.member("eva-knop", "knop");

        assertThat(put("knop", eva, "{\"values\": {\"TRAVEL\": 60}}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("values.TRAVEL");
        assertThat(put("knop", eva, "{\"values\": {\"LATE\": 101, \"GROUP_WISH\": -1}}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(2);
        assertThat(put("knop", eva, "{}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("knop", eva))
                .bodyJson()
                .extractingPath("$.history")
                .asArray()
                .isEmpty();
    }

    @Test
    void anotherTeamsWishesAreAsIfTheyDidNotExist() {
        given.team("bark").member("eva-bark", NURSE).exists();
        RequestPostProcessor stranger = people.member("stranger-bark", "elsewhere");

        assertThat(get("bark", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put("bark", stranger, "{\"values\": {\"LATE\": 60}}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(weights.weightsOf("bark").of(DayPlanRule.LATE)).isEqualTo(DayPlanRule.LATE.defaultWeight());
    }

    private MvcTestResult get(String team, RequestPostProcessor who) {
        return http.get().uri("/api/teams/" + team + "/wishes").with(who).exchange();
    }

    private MvcTestResult put(String team, RequestPostProcessor who, String values) {
        return http.put()
                .uri("/api/teams/" + team + "/wishes")
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(values)
                .exchange();
    }
}
