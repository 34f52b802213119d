package dk.samvagt.portal;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.testing.TeamCalls;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What relatives see and do on their page, as the citizen's consents allow. */
class OwnPageTest extends PortalStory {

    @Test
    void visitsAreShownOnceTheyAreSentOutAndWithFirstNamesOnly() {
        TeamCalls hanne = team("own-visits");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS");
        RelativesBrowser browser = at(hanne, anna);
        hanne.get("/day-plans/" + MONDAY);
        assertThat(browser.get("/api/portal/citizens/holm").get("visits"))
                .as("a draft is not told")
                .isEmpty();

        publish(hanne);

        JsonNode visits = browser.get("/api/portal/citizens/holm").get("visits");
        assertThat(visits).hasSize(1);
        assertThat(visits.get(0).get("who").get(0).asString()).isEqualTo("Navn");
        assertThat(visits.get(0).get("startsAt").asString()).startsWith("2026-11-23T07:");
        clock.set(MONDAY, "12:00");
        assertThat(browser.get("/api/portal/citizens/holm").get("visits"))
                .as("what has begun is not coming")
                .isEmpty();
    }

    @Test
    void eachPartNeedsItsOwnConsent() {
        TeamCalls hanne = team("own-parts");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HEALTH");
        RelativesBrowser browser = at(hanne, anna);

        JsonNode shown = browser.get("/api/portal/citizens/holm");
        assertThat(shown.has("visits")).isFalse();
        assertThat(shown.get("book").asBoolean()).isFalse();
        refused(browser.ask("/api/portal/citizens/holm/contact-book"), 404, "NOT_YOURS");
        assertThat(shown.has("agreements")).isFalse();
        assertThat(shown.has("offers")).isFalse();
        assertThat(shown.has("minutes")).isFalse();

        consent(hanne, anna, "holm", "COMING_VISITS", "CONTACT_BOOK");
        shown = browser.get("/api/portal/citizens/holm");
        assertThat(shown.has("visits")).isTrue();
        assertThat(shown.get("book").asBoolean()).isTrue();
    }

    @Test
    void whereSomethingWaitsIsToldAcrossCitizensAndNothingOfWhatIsClosed() {
        TeamCalls hanne = team("own-news");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        answer(hanne.put(
                path(anna) + "/relations/berg",
                "{'version': %s, 'relation': {'kind': 'NEIGHBOUR'}}".formatted(anna.get("version"))));
        consent(hanne, anna, "berg", "HEALTH");
        consent(hanne, anna, "holm", "CONTACT_BOOK", "HELP_AND_AGREEMENTS");
        answer(hanne.post(path(anna) + "/contact-book/holm", "{'message': 'Hun sov godt'}"));
        offer(hanne, anna, true);
        RelativesBrowser browser = at(hanne, anna);

        assertThat(news(browser, "holm")).isEqualTo(2);
        assertThat(news(browser, "berg")).isZero();

        answer(browser.post(HOLM + "/contact-book/read", ""));
        assertThat(news(browser, "holm")).as("the offer").isEqualTo(1);

        answer(hanne.post(path(anna) + "/contact-book/holm", "{'message': 'Igen'}"));
        withdraw(hanne, anna, "holm", "CONTACT_BOOK");
        assertThat(news(browser, "holm")).as("the book is closed").isEqualTo(1);
        assertThat(browser.get(HOLM).get("unread").asInt()).isZero();
    }

    private static int news(RelativesBrowser browser, String citizen) {
        for (JsonNode near : browser.get("/api/portal/me").get("citizens")) {
            if (near.get("id").asString().equals(citizen)) {
                return near.get("news").asInt();
            }
        }
        throw new AssertionError("Not on the page: " + citizen);
    }

    @Test
    void aPlannedTalkIsTheRelativesOwnAndShownWithoutAnyConsent() {
        TeamCalls hanne = team("own-talk");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser browser = at(hanne, anna);
        assertThat(browser.get("/api/portal/me").get("talks")).isEmpty();

        JsonNode talk = answer(hanne.post(
                "/talks",
                "{'relative': %s, 'citizen': 'holm', 'kind': 'CALL_BACK', 'date': '%s', 'from': '13:00', 'to': '13:45'}"
                        .formatted(anna.get("id"), MONDAY)));

        JsonNode own = browser.get("/api/portal/me").get("talks").get(0);
        assertThat(own.get("kind").asString()).isEqualTo("CALL_BACK");
        assertThat(own.get("date").asString()).isEqualTo(MONDAY.toString());
        assertThat(own.get("from").asString()).startsWith("13:00");
        assertThat(own.get("to").asString()).startsWith("13:45");

        answer(hanne.post("/talks/" + id(talk) + "/call-off", "{'version': %s}".formatted(talk.get("version"))));
        assertThat(browser.get("/api/portal/me").get("talks")).isEmpty();
    }

    @Test
    void withTheWithdrawalItIsGone() {
        TeamCalls hanne = team("own-withdrawn");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS", "CONTACT_BOOK");
        hanne.get("/day-plans/" + MONDAY);
        publish(hanne);
        RelativesBrowser browser = at(hanne, anna);
        answer(browser.post("/api/portal/citizens/holm/contact-book", "{'message': 'Hej'}"));
        answer(browser.post("/api/portal/citizens/holm/needs", "{'kind': 'TALK', 'urgency': 'GREEN'}"));
        assertThat(browser.get("/api/portal/citizens/holm").get("visits")).hasSize(1);

        withdraw(hanne, anna, "holm", "COMING_VISITS");
        assertThat(browser.get("/api/portal/citizens/holm").has("visits")).isFalse();
        assertThat(browser.get("/api/portal/citizens/holm/contact-book")).hasSize(1);

        withdraw(hanne, anna, "holm", "CONTACT_BOOK");
        refused(browser.ask("/api/portal/citizens/holm"), 404, "NOT_YOURS");
        refused(browser.ask("/api/portal/citizens/holm/contact-book"), 404, "NOT_YOURS");
        refused(browser.post("/api/portal/citizens/holm/contact-book", "{'message': 'x'}"), 404, "NOT_YOURS");
        assertThat(browser.get("/api/portal/me").get("citizens")).isEmpty();
        JsonNode mine = browser.get("/api/portal/needs");
        assertThat(mine).as("what she asked for is her own").hasSize(1);
        assertThat(mine.toString()).as("with nothing of him").doesNotContain("holm");
    }

    @Test
    void whatOneNeedsOneselfCanBeAskedForWhateverOneMaySee() {
        TeamCalls hanne = team("own-own");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser browser = at(hanne, anna);
        String wish = "{'kind': 'ACUTE_ADVICE', 'urgency': 'RED', 'note': 'Hvem kan jeg tale med?'}";
        refused(browser.post("/api/portal/citizens/holm/needs", wish), 404, "NOT_YOURS");

        JsonNode mine = answer(browser.post("/api/portal/needs", wish));

        assertThat(mine).hasSize(1);
        assertThat(mine.toString()).doesNotContain("holm");
        JsonNode call = hanne.get("/calls").get(0);
        assertThat(call.get("relativeName").asString()).isEqualTo("Anna");
        assertThat(call.get("citizen").asString())
                .as("the team knows for whose sake")
                .isEqualTo("holm");
        assertThat(browser.get("/api/portal/me").get("citizens")).isEmpty();
        assertThat(written("NEED_FLAGGED", anna)).isEqualTo(1);
    }

    @Test
    void whomToAskNow() {
        TeamCalls hanne = team("own-ask");
        answer(hanne.put("/duty-phone", "{'number': '01 20 00 00', 'from': '07:00', 'to': '23:00'}"));
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS");
        RelativesBrowser browser = at(hanne, anna);
        clock.set(MONDAY, "06:59");
        JsonNode early = browser.get("/api/portal/citizens/holm");
        assertThat(early.get("phone").get("openNow").asBoolean()).isFalse();
        assertThat(early.get("atWork")).isEmpty();

        clock.set(MONDAY, "07:00");
        JsonNode now = browser.get("/api/portal/citizens/holm");
        assertThat(now.get("phone").get("openNow").asBoolean()).isTrue();
        assertThat(now.get("atWork").get(0).asString()).isEqualTo("Navn");
    }

    @Test
    void nobodyIsSentToAMemberWhoHasLeft() {
        TeamCalls hanne = team("own-left");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS");
        int version = hanne.get(path(anna)).get("version").asInt();
        assertThat(hanne.put(
                        path(anna) + "/relations/holm",
                        "{'version': %d, 'relation': {'kind': 'DAUGHTER', 'contactPerson': 'jonas'}}"
                                .formatted(version)))
                .hasStatus2xxSuccessful();
        RelativesBrowser browser = at(hanne, anna);
        assertThat(browser.get("/api/portal/citizens/holm").get("contactPerson").asString())
                .isEqualTo("Navn");

        assertThat(hanne.put("/members/jonas/departure", "{'lastDay': '" + MONDAY.minusDays(1) + "'}"))
                .hasStatus(204);

        assertThat(browser.get("/api/portal/citizens/holm").has("contactPerson"))
                .isFalse();
    }

    @Test
    void relativesTellWhenTheyCanBeReachedAndHowTheyReadIt() {
        TeamCalls hanne = team("own-hours");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser browser = at(hanne, anna);

        answer(browser.send(
                HttpMethod.PUT,
                "/api/portal/me/hours",
                "{'hours': [{'day': 'MONDAY', 'from': '17:00', 'to': '19:00'}]}"));
        assertThat(hanne.get(path(anna)).get("reachable").get(0).get("day").asString())
                .isEqualTo("MONDAY");
        refused(
                browser.send(
                        HttpMethod.PUT,
                        "/api/portal/me/hours",
                        "{'hours': [{'day': 'MONDAY', 'from': '17:00', 'to': '17:00'}]}"),
                422,
                "HOURS_BACKWARDS");

        answer(browser.send(HttpMethod.PUT, "/api/portal/me/reading", "{'language': 'tr', 'largeText': true}"));
        JsonNode me = browser.get("/api/portal/me");
        assertThat(me.get("language").asString()).isEqualTo("tr");
        assertThat(me.get("largeText").asBoolean()).isTrue();
    }

    @Test
    void aRedNeedCallsTheTeamAndTheAnswerIsAskedAbout() {
        TeamCalls hanne = team("own-need");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS");
        RelativesBrowser browser = at(hanne, anna);

        String id = answer(browser.post(
                        "/api/portal/citizens/holm/needs",
                        "{'kind': 'ACUTE_ADVICE', 'urgency': 'RED', 'note': 'Hvem kan komme?'}"))
                .get(0)
                .get("id")
                .asString();
        assertThat(hanne.get("/calls").get(0).get("signals").get(0).get("note").asString())
                .isEqualTo("Hvem kan komme?");
        answer(hanne.post("/needs/" + id + "/take", ""));
        JsonNode mine = browser.get("/api/portal/needs").get(0);
        assertThat(mine.get("takenBy").asString()).isEqualTo("Navn");
        assertThat(mine.get("awaitsPulse").asBoolean()).isFalse();

        answer(hanne.post(
                "/needs/" + id + "/agenda",
                "{'version': %s}".formatted(hanne.get("/needs/" + id).get("version"))));
        answer(hanne.post(
                "/needs/" + id + "/answer",
                "{'version': %s, 'decision': 'Vi kom', 'owner': 'hanne', 'due': '2026-11-30'}"
                        .formatted(hanne.get("/needs/" + id).get("version"))));
        assertThat(browser.get("/api/portal/needs").get(0).get("awaitsPulse").asBoolean())
                .isTrue();
        JsonNode told = answer(browser.post(
                "/api/portal/needs/" + id + "/pulse", "{'heard': 'YES', 'helped': 'PARTLY', 'words': 'Tak'}"));
        assertThat(told.get(0).get("awaitsPulse").asBoolean()).isFalse();
        assertThat(hanne.get("/pulse").get("answers").asInt()).isEqualTo(1);
    }

    @Test
    void whoIsNearToSeveralChooses() {
        TeamCalls hanne = team("own-several");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        answer(hanne.put(
                path(anna) + "/relations/berg",
                "{'version': %s, 'relation': {'kind': 'NEIGHBOUR'}}".formatted(anna.get("version"))));
        consent(hanne, anna, "holm", "COMING_VISITS");
        RelativesBrowser browser = at(hanne, anna);
        assertThat(browser.get("/api/portal/me").get("citizens").findValuesAsString("id"))
                .containsExactly("holm");

        consent(hanne, anna, "berg", "COMING_VISITS");
        assertThat(browser.get("/api/portal/me").get("citizens").findValuesAsString("name"))
                .containsExactly("Borger berg", "Borger holm");
    }
}
