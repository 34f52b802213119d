package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The contact book goes both ways, as long as the citizen wishes it. */
class ContactBookTest extends RelativeStory {

    @Autowired
    ContactBooks books;

    @Autowired
    RelativeDirectory directory;

    private RelativeInfo info(String team, JsonNode relative) {
        return directory.get(team, id(relative));
    }

    private static String book(JsonNode relative) {
        return "/relatives/" + relative.get("id").asString() + "/contact-book/holm";
    }

    @Test
    void bothWriteAndEachSeesWhetherTheOtherHasRead() {
        RelativeCalls hanne = team("book");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        answer(hanne.consent(anna, "", "holm", "CONTACT_BOOK", ""));
        books.write(info("book", anna), "holm", "Jeg henter far på lørdag");

        JsonNode unread = hanne.get("/contact-books/unread");
        assertThat(unread).hasSize(1);
        assertThat(unread.get(0).get("messages").asInt()).isEqualTo(1);
        JsonNode read = answer(hanne.post(book(anna) + "/read", ""));
        assertThat(read.get("messages").get(0).get("readBy").asString()).isEqualTo("Navn hanne");
        assertThat(hanne.get("/contact-books/unread")).isEmpty();

        clock.pass(Duration.ofMinutes(1));
        answer(hanne.post(book(anna), "{'message': 'Godt at vide, tak'}"));
        assertThat(books.list(info("book", anna), "holm")).last().satisfies(message -> {
            assertThat(message.fromRelative()).isFalse();
            assertThat(message.readAt()).isNull();
        });
        books.read(info("book", anna), "holm");
        assertThat(hanne.get(book(anna)).get("messages").get(1).has("readAt")).isTrue();
    }

    @Test
    void whoAnswersHasReadWhatStoodThere() {
        RelativeCalls hanne = team("book-answered");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        answer(hanne.consent(anna, "", "holm", "CONTACT_BOOK", ""));
        books.write(info("book-answered", anna), "holm", "Hvornår kommer lægen?");
        clock.pass(Duration.ofMinutes(1));

        answer(hanne.post(book(anna), "{'message': 'I morgen kl. 10'}"));

        assertThat(books.list(info("book-answered", anna), "holm").getFirst().readAt())
                .isNotNull();
        assertThat(hanne.get("/contact-books/unread")).isEmpty();
    }

    @Test
    void withoutConsentNobodyWritesAndTheRelativeSeesNothing() {
        RelativeCalls hanne = team("book-closed");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        refused(hanne.post(book(anna), "{'message': 'x'}"), 422, "BOOK_NEEDS_CONSENT");
        answer(hanne.consent(anna, "", "holm", "CONTACT_BOOK", ""));
        answer(hanne.post(book(anna), "{'message': 'Hej'}"));

        answer(hanne.consent(anna, "/withdraw", "holm", "CONTACT_BOOK", ""));

        assertThat(books.list(info("book-closed", anna), "holm")).isEmpty();
        assertThat(hanne.get(book(anna)).get("messages"))
                .as("stays with the team")
                .hasSize(1);
        assertThat(hanne.get(book(anna)).get("open").asBoolean()).isFalse();
        refused(hanne.post(book(anna), "{'message': 'x'}"), 422, "BOOK_NEEDS_CONSENT");
    }

    @Test
    void nobodyHasABookAboutCitizensTheyAreNotNearTo() {
        RelativeCalls hanne = team("book-far");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        String books = "/relatives/" + anna.get("id").asString() + "/contact-book/";

        refused(hanne.ask(books + "berg"), 422, "NOT_NEAR");
        refused(hanne.post(books + "berg/read", ""), 422, "NOT_NEAR");
        refused(hanne.ask(books + "citizen-of-others"), 422, "NOT_NEAR");
        assertThat(hanne.get(books + "holm").get("messages")).isEmpty();
    }
}
