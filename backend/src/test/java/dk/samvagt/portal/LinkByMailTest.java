package dk.samvagt.portal;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samvagt.testing.TeamCalls;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Links come by mail, and tell nobody who reads along about whom they are. */
class LinkByMailTest extends PortalStory {

    private static final Pattern LINK = Pattern.compile("https://samvagt\\.example\\.dk/din-side#([\\w-]{43})\\s");
    private static final GreenMail POST = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        POST.start();
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("samvagt.portal.public-url", () -> "https://samvagt.example.dk/");
        settings.add("samvagt.portal.mail-from", () -> "team@samvagt.example.dk");
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        POST.purgeEmailFromAllMailboxes();
    }

    @Test
    void theTeamSendsALinkThatLetsInOnceWithinADay() throws Exception {
        TeamCalls hanne = team("mail-team");
        JsonNode anna = relative(hanne, "Anna Holm", "holm", "DAUGHTER");
        assertThat(hanne.get(path(anna) + "/own-page").get("mail").asBoolean()).isTrue();
        assertThat(hanne.post(path(anna) + "/own-page/mail", "")).hasStatus(204);
        assertThat(hanne.post(path(anna) + "/own-page/mail", "")).hasStatus(204);

        MimeMessage mail = POST.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("anna.holm.mail-team@example.org");
        assertThat(body(mail)).doesNotContain("Anna").doesNotContain("Borger").doesNotContain("holm");
        String first = key(mail);
        clock.pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(browser().signIn(first)).hasStatus(204);
        refused(browser().signIn(first), 401, "KEY_REFUSED");
        clock.pass(Duration.ofSeconds(1));
        refused(browser().signIn(key(POST.getReceivedMessages()[1])), 401, "KEY_REFUSED");
    }

    @Test
    void whoAsksForANewLinkLearnsNothingAboutAddresses() throws Exception {
        TeamCalls hanne = team("mail-ask");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        RelativesBrowser browser = browser();
        String wish = "{'mail': 'ANNA.mail-ask@example.org'}";
        assertThat(browser.post("/api/portal/links", wish)).hasStatus(204);
        assertThat(browser.post("/api/portal/links", "{'mail': 'nobody@example.org'}"))
                .hasStatus(204);
        assertThat(POST.waitForIncomingEmail(300, 1))
                .as("the team has opened no page")
                .isFalse();

        code(hanne, anna);
        assertThat(browser.post("/api/portal/links", wish)).hasStatus(204);
        assertThat(POST.waitForIncomingEmail(5000, 1)).isTrue();
        assertThat(browser.signIn(key(POST.getReceivedMessages()[0]))).hasStatus(204);

        RelativesBrowser many = browser();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(many.post("/api/portal/links", "{'mail': 'nobody@example.org'}"))
                    .hasStatus(204);
        }
        refused(many.post("/api/portal/links", wish), 429, "TOO_MANY_ATTEMPTS");
    }

    @Test
    void withoutAnAddressThereIsTheCode() {
        TeamCalls hanne = team("mail-none");
        JsonNode anna = answer(hanne.post(
                "/relatives", "{'about': {'name': 'Anna'}, 'citizen': 'holm', 'relation': {'kind': 'SON'}}"));

        refused(hanne.post(path(anna) + "/own-page/mail", ""), 422, "NO_MAIL");
        JsonNode code = answer(hanne.send(HttpMethod.POST, path(anna) + "/own-page/code", ""));
        assertThat(code.get("address").asString()).isEqualTo("https://samvagt.example.dk/din-side");
    }

    private static String body(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replace("=\r\n", "");
    }

    private static String key(MimeMessage mail) throws MessagingException {
        Matcher link = LINK.matcher(body(mail) + "\n");
        assertThat(link.find()).as("a link in the mail %s", mail.getSubject()).isTrue();
        return link.group(1);
    }
}
