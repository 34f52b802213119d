package dk.samvagt.portal;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static dk.samvagt.testing.TeamCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.testing.TeamCalls;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A relative's open page hears at once that something has changed for them, and nobody else's does. */
@TestPropertySource(properties = {"samvagt.live.ping=300ms", "samvagt.live.connections-per-user=2"})
class OwnLineTest extends PortalStory {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private MvcTestResult open(RelativesBrowser browser) {
        MvcTestResult line = mvc.get()
                .uri("/api/portal/events")
                .cookie(browser.session())
                .accept(MediaType.TEXT_EVENT_STREAM)
                .asyncExchange();
        assertThat(line).hasStatus(200);
        await().until(() -> text(line).contains("event:ping"));
        return line;
    }

    private static boolean changed(MvcTestResult line) {
        return text(line).contains("event:changed");
    }

    @Test
    void aWithdrawnConsentIsHeardByThatRelativeAloneAndShutsTheBookFromThatSecond() {
        TeamCalls hanne = team("line-withdrawn");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        JsonNode peer = relative(hanne, "Peer", "holm", "SON");
        consent(hanne, anna, "holm", "CONTACT_BOOK");
        consent(hanne, peer, "holm", "CONTACT_BOOK");
        RelativesBrowser annas = at(hanne, anna);
        MvcTestResult line = open(annas);
        MvcTestResult peers = open(at(hanne, peer));

        withdraw(hanne, anna, "holm", "CONTACT_BOOK");

        await().atMost(AT_ONCE).until(() -> changed(line));
        refused(annas.ask(HOLM + "/contact-book"), 404, "NOT_YOURS");
        assertThat(text(line)).as("nothing of it is in the event").doesNotContain("holm", "CONTACT_BOOK", id(anna));
        await().during(Duration.ofMillis(300)).until(() -> !changed(peers));
    }

    @Test
    void anAnswerInTheContactBookAndANewOfferAreHeardAtOnce() {
        TeamCalls hanne = team("line-news");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "CONTACT_BOOK", "HELP_AND_AGREEMENTS");
        RelativesBrowser annas = at(hanne, anna);

        MvcTestResult book = open(annas);
        answer(hanne.post(path(anna) + "/contact-book/holm", "{'message': 'Hun sov godt'}"));
        await().atMost(AT_ONCE).until(() -> changed(book));

        MvcTestResult offers = open(annas);
        offer(hanne, anna, true);
        await().atMost(AT_ONCE).until(() -> changed(offers));
    }

    @Test
    void theLineEndsWithThePageAndOpensToNobodyElse() {
        TeamCalls hanne = team("line-closed");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser annas = at(hanne, anna);
        MvcTestResult oldest = open(annas);
        open(annas);
        MvcTestResult line = open(annas);

        answer(hanne.send(HttpMethod.DELETE, path(anna) + "/own-page", ""));

        await().atMost(AT_ONCE).until(() -> changed(line));
        assertThat(changed(oldest)).as("it gave way to the newest").isFalse();
        int pings = pings(line);
        await().during(Duration.ofSeconds(1)).until(() -> pings(line) <= pings + 1);
        refused(annas.ask("/api/portal/events"), 401, "NOT_SIGNED_IN");
        refused(browser().ask("/api/portal/events"), 401, "NOT_SIGNED_IN");
    }

    private static int pings(MvcTestResult line) {
        return text(line).split("event:ping", -1).length - 1;
    }
}
