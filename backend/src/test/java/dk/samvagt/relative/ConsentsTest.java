package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The citizen decides what a relative sees, topic by topic, and can change their mind at once. */
class ConsentsTest extends RelativeStory {

    @Autowired
    Consents consents;

    @Test
    void aConsentIsForOneTopicOfOneCitizenAndEndsAtOnce() {
        RelativeCalls hanne = team("consent");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        assertThat(allows("consent", anna, "holm", ConsentTopic.HEALTH)).isFalse();

        answer(hanne.consent(anna, "", "holm", "HEALTH", ", 'date': '2026-11-20'"));
        assertThat(allows("consent", anna, "holm", ConsentTopic.HEALTH)).isTrue();
        assertThat(allows("consent", anna, "holm", ConsentTopic.MINUTES)).isFalse();
        assertThat(allows("consent", anna, "berg", ConsentTopic.HEALTH)).isFalse();
        assertThat(allows("another", anna, "holm", ConsentTopic.HEALTH)).isFalse();
        assertThat(consents.listAllowed("consent", id(anna), "holm")).containsExactly(ConsentTopic.HEALTH);
        refused(hanne.consent(anna, "", "holm", "HEALTH", ""), 409, "CONSENT_STANDS");

        answer(hanne.consent(anna, "/withdraw", "holm", "HEALTH", ""));
        assertThat(allows("consent", anna, "holm", ConsentTopic.HEALTH)).isFalse();
        refused(hanne.consent(anna, "/withdraw", "holm", "HEALTH", ""), 409, "NO_CONSENT");

        answer(hanne.consent(anna, "", "holm", "HEALTH", ""));
        JsonNode history = hanne.get("/relatives/" + anna.get("id").asString() + "/consents");
        assertThat(history).hasSize(2);
        assertThat(history.findValuesAsString("stands")).containsExactlyInAnyOrder("true", "false");
        assertThat(history.findValuesAsString("endedOn")).containsExactly("2026-11-23");
        assertThat(history.findValuesAsString("endedBy")).containsExactly("Navn hanne");
        assertThat(history.findValuesAsString("ending")).containsExactly("WITHDRAWN");
    }

    @Test
    void datesLieBetweenTheConsentAndToday() {
        RelativeCalls hanne = team("consent-dates");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");

        refused(hanne.consent(anna, "", "holm", "MINUTES", ", 'date': '2026-11-24'"), 422, "CONSENT_DATE");
        answer(hanne.consent(anna, "", "holm", "MINUTES", ", 'date': '2026-11-20'"));
        refused(hanne.consent(anna, "/withdraw", "holm", "MINUTES", ", 'date': '2026-11-19'"), 422, "CONSENT_DATE");
        answer(hanne.consent(anna, "/withdraw", "holm", "MINUTES", ", 'date': '2026-11-20'"));
    }

    @Test
    void onlyForSomebodyNearAndOnlyAsLongAsThat() {
        RelativeCalls hanne = team("consent-near");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        refused(hanne.consent(anna, "", "berg", "CONTACT_BOOK", ""), 422, "NOT_NEAR");
        answer(hanne.consent(anna, "", "holm", "CONTACT_BOOK", ""));

        answer(hanne.send(
                HttpMethod.DELETE,
                "/relatives/" + anna.get("id").asString() + "/relations/holm?version=" + anna.get("version"),
                ""));

        assertThat(allows("consent-near", anna, "holm", ConsentTopic.CONTACT_BOOK))
                .isFalse();
    }

    @Test
    void aMergeMovesConsentsAndWidensNone() {
        RelativeCalls hanne = team("consent-merge");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        JsonNode twice = hanne.relative("A. Holm", "holm", "OTHER");
        answer(hanne.send(
                HttpMethod.PUT,
                "/relatives/" + twice.get("id").asString() + "/relations/berg",
                "{'version': %s, 'relation': {'kind': 'NEIGHBOUR'}}".formatted(twice.get("version"))));
        answer(hanne.consent(anna, "", "holm", "COMING_VISITS", ""));
        answer(hanne.consent(anna, "", "holm", "MINUTES", ""));
        answer(hanne.consent(anna, "", "holm", "CONTACT_BOOK", ""));
        answer(hanne.consent(twice, "", "holm", "MINUTES", ""));
        answer(hanne.consent(twice, "", "holm", "HEALTH", ""));
        answer(hanne.consent(twice, "", "holm", "CONTACT_BOOK", ""));
        answer(hanne.consent(twice, "/withdraw", "holm", "CONTACT_BOOK", ""));
        answer(hanne.consent(twice, "", "berg", "HEALTH", ""));

        answer(hanne.merge(anna, twice));

        assertThat(consents.listAllowed("consent-merge", id(anna), "holm"))
                .as("what only the double had, and what was withdrawn from it, is not there")
                .containsExactlyInAnyOrder(ConsentTopic.COMING_VISITS, ConsentTopic.MINUTES);
        assertThat(consents.listAllowed("consent-merge", id(anna), "berg"))
                .as("of a citizen whom only the double was near to")
                .containsExactly(ConsentTopic.HEALTH);
        assertThat(consents.listAllowed("consent-merge", id(twice), "holm")).isEmpty();
        assertThat(consents.listAllowed("consent-merge", id(twice), "berg")).isEmpty();
        assertThat(hanne.get("/relatives/" + anna.get("id").asString() + "/consents"))
                .as("nothing is lost")
                .hasSize(7);
    }

    private boolean allows(String team, JsonNode relative, String citizen, ConsentTopic topic) {
        return consents.allows(team, id(relative), citizen, topic);
    }
}
