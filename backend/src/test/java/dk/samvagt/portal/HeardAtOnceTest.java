package dk.samvagt.portal;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.testing.TeamCalls;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** What a relative asks or answers on their own page reaches the team's open screens as it happens. */
class HeardAtOnceTest extends PortalStory {

    private static final String HOLM = "/api/portal/citizens/holm";

    private MvcTestResult screen(RequestPostProcessor who, String team) {
        MvcTestResult screen = mvc.get()
                .uri("/api/teams/" + team + "/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .with(who)
                .asyncExchange();
        assertThat(screen).hasStatus(200);
        await().until(() -> text(screen).contains("event:ping"));
        return screen;
    }

    @Test
    void aRelativeWhoAsksIsHeardByMembersAndAdvisorsOfTheirTeamAlone() {
        TeamCalls hanne = team("heard-ask");
        team("heard-elsewhere");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS");
        RelativesBrowser annas = at(hanne, anna);
        MvcTestResult board = screen(people.member("jonas", "heard-ask"), "heard-ask");
        MvcTestResult advisors = screen(people.advisor("bente-heard", "heard-ask"), "heard-ask");
        MvcTestResult elsewhere = screen(people.member("jonas", "heard-elsewhere"), "heard-elsewhere");

        answer(annas.post(HOLM + "/needs", "{'kind': 'ACUTE_ADVICE', 'urgency': 'RED', 'note': 'Hjælp os'}"));

        await().until(() ->
                text(board).contains("event:needs") && text(advisors).contains("event:needs"));
        answer(annas.post(HOLM + "/needs", "{'kind': 'STRAIN', 'urgency': 'RED'}"));
        assertThat(hanne.get("/opsporing"))
                .as("who calls out herself is not looked for")
                .isEmpty();
        assertThat(text(board)).as("what is needed is asked for, not sent").doesNotContain("Hjælp os", "Anna");
        await().during(Duration.ofMillis(300)).until(() -> !text(elsewhere).contains("event:needs"));
    }

    @Test
    void aYesToAnOfferIsHeardAndStandsAsTheRelativesOwnUntilTheTeamHasGoneOn() {
        TeamCalls hanne = team("heard-yes");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        String given = offered(hanne, anna);
        RelativesBrowser annas = at(hanne, anna);
        JsonNode offered = annas.get(HOLM).get("offers").get(0);
        MvcTestResult board = screen(people.member("jonas", "heard-yes"), "heard-yes");
        assertThat(hanne.get("/offers-given?answered=true"))
                .as("the team told of it")
                .isEmpty();

        answer(annas.post(HOLM + "/offers/" + given + "/accept", "{'version': %s}".formatted(offered.get("version"))));

        await().until(() -> text(board).contains("event:answers"));
        JsonNode answered = hanne.get("/offers-given?answered=true").get(0);
        JsonNode yes = answered.get("steps").get(answered.get("steps").size() - 1);
        assertThat(yes.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(yes.get("fromRelative").asBoolean()).isTrue();
        assertThat(answered.get("steps").get(0).get("fromRelative").asBoolean()).isFalse();

        clock.set(MONDAY.plusDays(3), "12:00");
        answer(hanne.post("/offers-given/" + given + "/tried", "{'version': %s}".formatted(answered.get("version"))));
        assertThat(hanne.get("/offers-given?answered=true")).isEmpty();
    }

    @Test
    void anAnswerIsNewsForAWeek() {
        TeamCalls hanne = team("heard-week");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        String given = offered(hanne, anna);
        RelativesBrowser annas = at(hanne, anna);
        JsonNode offered = annas.get(HOLM).get("offers").get(0);
        answer(annas.post(HOLM + "/offers/" + given + "/decline", "{'version': %s}".formatted(offered.get("version"))));

        clock.pass(Duration.ofDays(7));
        assertThat(hanne.get("/offers-given?answered=true")).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(hanne.get("/offers-given?answered=true")).isEmpty();
    }

    /** Id of the offer that Anna has been told of. */
    private static String offered(TeamCalls hanne, JsonNode relative) {
        answer(hanne.post("/offers", WALK));
        answer(hanne.post("/offers/gaa-med/publish", ""));
        return answer(hanne.post(
                        "/offers-given",
                        "{'relative': %s, 'citizen': 'holm', 'offer': 'gaa-med', 'told': true}"
                                .formatted(relative.get("id"))))
                .get("id")
                .asString();
    }
}
