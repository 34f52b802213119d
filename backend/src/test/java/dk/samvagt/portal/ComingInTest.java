package dk.samvagt.portal;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.identity.Membership;
import dk.samvagt.identity.Role;
import dk.samvagt.testing.People;
import dk.samvagt.testing.TeamCalls;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Relatives come in with what the team gave them: once, in time, and nobody by guessing. */
class ComingInTest extends PortalStory {

    @Test
    void aCodeLetsInOnceAndIsReadAsPeopleWriteIt() {
        TeamCalls hanne = team("in-once");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        String code = code(hanne, anna);
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        RelativesBrowser browser = browser();

        assertThat(browser.signIn(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ") + " "))
                .hasStatus(204);
        assertThat(browser.get("/api/portal/me").get("name").asString()).isEqualTo("Anna");
        refused(browser().signIn(code), 401, "KEY_REFUSED");
        assertThat(hanne.get(path(anna) + "/own-page").get("open").asBoolean()).isTrue();

        assertThat(delete(browser, "/api/portal/session")).hasStatus(204);
        refused(browser.ask("/api/portal/me"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void aCodeLastsFourteenDays() {
        TeamCalls hanne = team("in-time");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        String first = code(hanne, anna);
        String second = code(hanne, anna);
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        assertThat(browser().signIn(first)).hasStatus(204);
        clock.pass(Duration.ofSeconds(1));

        refused(browser().signIn(second), 401, "KEY_REFUSED");
    }

    @Test
    void whoGuessesMustWaitAndOthersNeedNot() {
        TeamCalls hanne = team("in-guess");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        String code = code(hanne, anna);
        RelativesBrowser guessing = browser();
        for (int attempt = 0; attempt < 5; attempt++) {
            refused(guessing.signIn("ABCD-EFGH-000" + attempt), 401, "KEY_REFUSED");
        }

        refused(guessing.signIn(code), 429, "TOO_MANY_ATTEMPTS");
        assertThat(browser().signIn(code))
                .as("it was not used up, and others are not held up")
                .hasStatus(204);
    }

    @Test
    void onlyHashesAreKept() {
        TeamCalls hanne = team("in-hash");
        String code = code(hanne, relative(hanne, "Anna", "holm", "DAUGHTER"));

        List<String> rows = database.sql("select cast(k as text) from portal_key k where team = 'in-hash'")
                .query(String.class)
                .list();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(code).doesNotContain(code.replace("-", "")));
    }

    @Test
    void aSessionOfBeforeIsWorthNothingAfterwards() {
        TeamCalls hanne = team("in-fixed");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser browser = at(hanne, anna);
        Cookie before = browser.session();

        assertThat(browser.signIn(code(hanne, anna))).hasStatus(204);

        assertThat(browser.session().getValue()).isNotEqualTo(before.getValue());
        browser.uses(before);
        refused(browser.ask("/api/portal/me"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void oneBrowserIsOnePersonAtATime() {
        TeamCalls hanne = team("in-either");
        people.exists("sigrid-in", Role.MEMBER, new Membership("in-either", "hanne"));
        RelativesBrowser browser = at(hanne, relative(hanne, "Anna", "holm", "DAUGHTER"));

        var signedIn = browser.post("/api/session", "{'username': 'sigrid-in', 'password': '" + People.PASSWORD + "'}");
        assertThat(signedIn).hasStatusOk();
        browser.uses(RelativesBrowser.cookie(signedIn, "SAMVAGT"));

        assertThat(browser.ask("/api/session")).hasStatusOk();
        refused(browser.ask("/api/portal/me"), 404, "UNKNOWN_PATH");
    }

    @Test
    void aChangeWithoutTheTokenIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/portal/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"proof\": \"x\"}"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("CSRF_REFUSED");
        TeamCalls hanne = team("in-csrf");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "CONTACT_BOOK");
        RelativesBrowser browser = at(hanne, anna);
        assertThat(mvc.post()
                        .uri("/api/portal/citizens/holm/contact-book")
                        .cookie(browser.session())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"message\": \"x\"}"))
                .hasStatus(403);
    }

    @Test
    void theTeamClosesThePageAndWhoIsInIsOut() {
        TeamCalls hanne = team("in-close");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser browser = at(hanne, anna);
        String unused = code(hanne, anna);

        assertThat(hanne.send(HttpMethod.DELETE, path(anna) + "/own-page", "")).hasStatus(204);

        refused(browser.ask("/api/portal/me"), 401, "NOT_SIGNED_IN");
        refused(browser().signIn(unused), 401, "KEY_REFUSED");
        clock.pass(Duration.ofMinutes(1));
        RelativesBrowser again = at(hanne, anna);
        assertThat(again.ask("/api/portal/me")).hasStatusOk();
        refused(browser.ask("/api/portal/me"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void nobodyComesInAsAnybodyByAnotherWay() {
        TeamCalls hanne = team("in-way");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        code(hanne, anna);

        refused(browser().enter("{'way': 'DEMO', 'proof': '" + anna.get("id").asString() + "'}"), 401, "KEY_REFUSED");
        refused(browser().enter("{'way': 'MITID', 'proof': 'x'}"), 401, "KEY_REFUSED");
        assertThat(answer(mvc.get().uri("/api/portal/demo").exchange())).isEmpty();
    }
}
