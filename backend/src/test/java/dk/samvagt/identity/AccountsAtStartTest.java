package dk.samvagt.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever runs Samvagt names the first ones who may sign in. */
@SamvagtTest
class AccountsAtStartTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "samvagt.identity.accounts[0].username", "grete",
            "samvagt.identity.accounts[0].name", "Grete Friis",
            "samvagt.identity.accounts[0].role", "facilitator",
            "samvagt.identity.accounts[0].team", "nyt-team",
            "samvagt.identity.accounts[0].password", "et langt kodeord");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountRegister accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void samvagtStarts() {
        startWith(Map.of());
    }

    private void startWith(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.putAll(more);
        AccountsProperties told = new Binder(new MapConfigurationPropertySource(settings))
                .bind("samvagt.identity", AccountsProperties.class)
                .get();
        new AccountsAtStart(told, accounts).run(new DefaultApplicationArguments());
    }

    @Test
    void theySignInBeforeTheirTeamIsThere() {
        assertThat(signIn("et langt kodeord"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.displayName", name -> assertThat(name).isEqualTo("Grete Friis"))
                .hasPathSatisfying("$.role", role -> assertThat(role).isEqualTo("FACILITATOR"));
        assertThat(signIn("noget helt andet")).hasStatus(401);
    }

    @Test
    void theSignInPageDoesNotShowThem() {
        assertThat(mvc.get().uri("/api/settings")).bodyText().doesNotContain("grete");
    }

    @Test
    void anotherStartMakesNobodyTwice() {
        samvagtStarts();

        assertThat(database.sql("select count(*) from account where username = 'grete'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoServesTheTeamDoesSoUntilTheirLastDay() {
        LocalDate today = LocalDate.now(clock);
        startWith(Map.of("samvagt.identity.accounts[0].last-day", today.toString()));
        MvcTestResult last = signIn("et langt kodeord");
        assertThat(last).hasStatusOk();
        MockHttpSession session = (MockHttpSession) last.getRequest().getSession();

        startWith(Map.of(
                "samvagt.identity.accounts[0].last-day", today.minusDays(1).toString()));

        assertThat(signIn("et langt kodeord")).hasStatus(401);
        assertThat(mvc.get().uri("/api/session").session(session)).hasStatus(401);
        samvagtStarts();
        assertThat(signIn("et langt kodeord")).hasStatusOk();
    }

    @Test
    void aShortPasswordIsRefusedWithoutTellingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grete("elleve tegn").account())
                .withMessageContaining("grete")
                .withMessageContaining("11")
                .withMessageNotContaining("elleve");
        assertThat(grete("tolv tegn nu").account().username()).isEqualTo("grete");
        assertThat(grete("tolv tegn nu")).asString().doesNotContain("tolv");
    }

    @Test
    void aMemberSaysWhichOne() {
        assertThat(new AccountSetting("ib", "Ib", Role.MEMBER, "nyt-team", null, "-", null)
                        .isOneOfTheTeamWhereTheRoleSaysSo())
                .isFalse();
        assertThat(new AccountSetting("ib", "Ib", Role.MEMBER, "nyt-team", "m1", "-", null)
                        .isOneOfTheTeamWhereTheRoleSaysSo())
                .isTrue();
        assertThat(grete("-").isOneOfTheTeamWhereTheRoleSaysSo()).isTrue();
    }

    private static AccountSetting grete(String password) {
        return new AccountSetting("grete", "Grete Friis", Role.FACILITATOR, "nyt-team", null, password, null);
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/api/session")
                .with(People.token())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\": \"grete\", \"password\": \"%s\"}".formatted(password))
                .exchange();
    }
}
