package dk.samvagt.identity;

import static dk.samvagt.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in and out as a browser does it: with cookies, and with the token sent back. */
@SamvagtTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void sigridWorksInTheTeam() {
        given.team("signin").member("sigrid", Profession.NURSE).exists();
        people.exists("sigrid", Role.MEMBER, new Membership("signin", "sigrid"));
    }

    @Test
    void aMemberSignsInIsKnownAndSignsOut() {
        Cookie token = token();
        MvcTestResult signedIn = signIn("Sigrid ", PASSWORD, token);
        assertThat(signedIn).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"username": "sigrid", "displayName": "Navn sigrid", "role": "MEMBER", "member": "sigrid",
                         "teams": [{"id": "signin", "name": "Signin"}]}""");
        Cookie session = cookie(signedIn, "SAMVAGT");
        assertThat(signedIn.getResponse().getHeaders(HttpHeaders.SET_COOKIE))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SAMVAGT=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(mvc.get().uri("/api/session").cookie(session)).hasStatusOk();

        Cookie newToken = cookie(signedIn, "XSRF-TOKEN");
        assertThat(newToken.getValue()).isNotEqualTo(token.getValue());
        assertThat(mvc.delete()
                        .uri("/api/session")
                        .cookie(session, newToken)
                        .header("X-XSRF-TOKEN", newToken.getValue()))
                .hasStatus(204);
        assertThat(mvc.get().uri("/api/session").cookie(session)).hasStatus(401);
    }

    @Test
    void whatSomebodyLooksAtIsWrittenDownWithWhatTheyAre() {
        people.exists("vibeke", Role.ADVISOR, new Membership("signin", null));
        for (String username : List.of("sigrid", "vibeke")) {
            Cookie session = cookie(signIn(username, PASSWORD, token()), "SAMVAGT");
            assertThat(mvc.get().uri("/api/teams/signin/relatives").cookie(session))
                    .hasStatusOk();
        }

        assertThat(database.sql("select who || ' ' || role from audit_entry where team = 'signin'"
                                + " and what = 'RELATIVES_LISTED' order by at, who")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("sigrid MEMBER", "vibeke ADVISOR");
    }

    @Test
    void aStrangerIsToldToSignInAndGetsAToken() {
        MvcTestResult answer = mvc.get().uri("/api/session").exchange();

        assertThat(answer)
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("NOT_SIGNED_IN"))
                .hasPathSatisfying("$.title", title -> assertThat(title).isEqualTo("Ikke logget ind"));
        assertThat(cookie(answer, "XSRF-TOKEN").isHttpOnly()).isFalse();
        assertThat(mvc.get().uri("/api/teams")).hasStatus(401);
    }

    @Test
    void aChangeWithoutTheTokenIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"username\": \"sigrid\", \"password\": \"" + PASSWORD + "\"}"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("CSRF_REFUSED");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldApartByNobody() {
        MvcTestResult wrongPassword = signIn("sigrid", "gættet", token());
        MvcTestResult unknown = signIn("findes-ikke", "gættet", token());

        assertThat(wrongPassword)
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("SIGN_IN_FAILED");
        assertThat(body(unknown)).isEqualTo(body(wrongPassword));
    }

    @Test
    void whoGuessesMustWaitAndOthersNeedNot() {
        people.exists("mikkel", Role.MEMBER, new Membership("signin", null));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn("mikkel", "gæt " + attempt, token())).hasStatus(401);
        }
        assertThat(signIn("mikkel", PASSWORD, token()))
                .hasStatus(429)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("TOO_MANY_ATTEMPTS");
        assertThat(signIn("sigrid", PASSWORD, token())).hasStatusOk();

        clock.pass(Duration.ofSeconds(59));
        assertThat(signIn("mikkel", PASSWORD, token())).hasStatus(429);
        clock.pass(Duration.ofSeconds(1));
        assertThat(signIn("mikkel", PASSWORD, token())).hasStatusOk();
    }

    @Test
    void aSessionOfBeforeSigningInIsWorthNothingAfterwards() {
        Cookie session = cookie(signIn("sigrid", PASSWORD, token()), "SAMVAGT");
        Cookie token = token();
        MvcTestResult again = mvc.post()
                .uri("/api/session")
                .cookie(session, token)
                .header("X-XSRF-TOKEN", token.getValue())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\": \"sigrid\", \"password\": \"" + PASSWORD + "\"}")
                .exchange();

        assertThat(cookie(again, "SAMVAGT").getValue()).isNotEqualTo(session.getValue());
        assertThat(mvc.get().uri("/api/session").cookie(session)).hasStatus(401);
    }

    @Test
    void passwordsAreKeptAsHashesAndSessionsAsNothingButAName() {
        signIn("sigrid", PASSWORD, token());

        assertThat(database.sql("select password_hash from account where username = 'sigrid'")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
        List<String> attributes = database.sql("select distinct attribute_name from spring_session_attributes")
                .query(String.class)
                .list();
        assertThat(attributes).contains("username").isSubsetOf("username", "relative", "since");
    }

    private Cookie token() {
        return cookie(mvc.get().uri("/api/session").exchange(), "XSRF-TOKEN");
    }

    private MvcTestResult signIn(String username, String password, Cookie token) {
        return mvc.post()
                .uri("/api/session")
                .cookie(token)
                .header("X-XSRF-TOKEN", token.getValue())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\": \"" + username + "\", \"password\": \"" + password + "\"}")
                .exchange();
    }

    private static Cookie cookie(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getCookie(name), name);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
