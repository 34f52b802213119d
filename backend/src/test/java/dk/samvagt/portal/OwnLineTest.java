package dk.samvagt.portal;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static dk.samvagt.testing.TeamCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.testing.TeamCalls;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** A line that has told what was on its way when it was opened, such as the coming in. */
    private Line open(RelativesBrowser browser) {
        MvcTestResult line = mvc.get()
                .uri("/api/portal/events")
                .cookie(browser.session())
                .accept(MediaType.TEXT_EVENT_STREAM)
                .asyncExchange();
        assertThat(line).hasStatus(200);
        await().until(() -> text(line).contains("event:ping"));
        AtomicInteger told = new AtomicInteger();
        await().during(Duration.ofMillis(500)).until(() -> told.getAndSet(changes(line)) == changes(line));
        return new Line(line, changes(line));
    }

    private static int changes(MvcTestResult line) {
        return text(line).split("event:changed", -1).length - 1;
    }

    private record Line(MvcTestResult events, int before) {

        boolean hasChanged() {
            return changes(events) > before;
        }

        String words() {
            return text(events);
        }
    }

    @Test
    void aWithdrawnConsentIsHeardByThatRelativeAloneAndShutsTheBookFromThatSecond() {
        TeamCalls hanne = team("line-withdrawn");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        JsonNode peer = relative(hanne, "Peer", "holm", "SON");
        consent(hanne, anna, "holm", "CONTACT_BOOK");
        consent(hanne, peer, "holm", "CONTACT_BOOK");
        RelativesBrowser annas = at(hanne, anna);
        Line line = open(annas);
        Line peers = open(at(hanne, peer));

        withdraw(hanne, anna, "holm", "CONTACT_BOOK");

        await().atMost(AT_ONCE).until(() -> line.hasChanged());
        refused(annas.ask(HOLM + "/contact-book"), 404, "NOT_YOURS");
        assertThat(line.words()).as("nothing of it is in the event").doesNotContain("holm", "CONTACT_BOOK", id(anna));
        await().during(Duration.ofMillis(300)).until(() -> !peers.hasChanged());
    }

    @Test
    void anAnswerInTheContactBookAndANewOfferAreHeardAtOnce() {
        TeamCalls hanne = team("line-news");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "CONTACT_BOOK", "HELP_AND_AGREEMENTS");
        RelativesBrowser annas = at(hanne, anna);

        Line book = open(annas);
        answer(hanne.post(path(anna) + "/contact-book/holm", "{'message': 'Hun sov godt'}"));
        await().atMost(AT_ONCE).until(() -> book.hasChanged());

        Line offers = open(annas);
        offer(hanne, anna, true);
        await().atMost(AT_ONCE).until(() -> offers.hasChanged());
    }

    @Test
    void theLineEndsWithThePageAndOpensToNobodyElse() {
        TeamCalls hanne = team("line-closed");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser annas = at(hanne, anna);
        Line oldest = open(annas);
        open(annas);
        Line line = open(annas);

        answer(hanne.send(HttpMethod.DELETE, path(anna) + "/own-page", ""));

        await().atMost(AT_ONCE).until(() -> line.hasChanged());
        assertThat(oldest.hasChanged()).as("it gave way to the newest").isFalse();
        int pings = pings(line);
        await().during(Duration.ofSeconds(1)).until(() -> pings(line) <= pings + 1);
        refused(annas.ask("/api/portal/events"), 401, "NOT_SIGNED_IN");
        refused(browser().ask("/api/portal/events"), 401, "NOT_SIGNED_IN");
    }

    private static int pings(Line line) {
        return line.words().split("event:ping", -1).length - 1;
    }
}
