package dk.samvagt.identity;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What belongs to another team does not exist, at whatever address one asks. */
@SamvagtTest
class IsolationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    JdbcClient database;

    private RequestPostProcessor nordlysMember = request -> request;

    @BeforeEach
    void twoTeams() {
        given.team("nordlys").member("freja", Profession.NURSE).exists();
        given.team("solsiden")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .shift("hanne", MONDAY, "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();
        nordlysMember = people.member("freja", "nordlys");
    }

    @Test
    void everyAddressOfAnotherTeamAnswersAsIfTheTeamDidNotExist() {
        List<TeamAddress> all = TeamAddress.all(addresses)
                .map(address -> address.ofTeam("solsiden"))
                .toList();
        assertThat(all).extracting(TeamAddress::path).contains("/api/teams/solsiden", "/api/teams/solsiden/citizens");

        SoftAssertions.assertSoftly(answers -> all.forEach(address -> {
            MvcTestResult theirs = ask(address);
            answers.assertThat(theirs.getResponse().getStatus())
                    .as("%s", address)
                    .isEqualTo(404);
            answers.assertThat(body(theirs))
                    .as("%s", address)
                    .contains("UNKNOWN_TEAM")
                    .isEqualTo(body(ask(address.ofTeam("findes-ikke"))).replace("findes-ikke", "solsiden"));
        }));
    }

    @Test
    void whoAsksForAnotherTeamIsWrittenDownEachTimeWithoutWhatTheyWrote() {
        List<TeamAddress> twenty = TeamAddress.all(addresses)
                .map(address -> address.ofTeam("solsiden"))
                .limit(20)
                .toList();
        long before = refused("solsiden", "freja");

        twenty.forEach(address -> assertThat(ask(address)).hasStatus(404));
        ask(twenty.getFirst().ofTeam("fru-holms-hold"));

        assertThat(twenty).hasSize(20);
        assertThat(refused("solsiden", "freja")).isEqualTo(before + 20);
        assertThat(database.sql("select count(*) from audit_entry where team = 'fru-holms-hold'"
                                + " or reason like '%holm%' or reason like '%solsiden%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anAdvisorOfAnotherTeamFindsNothingEitherWhetherOrNotAdvisorsReadItThere() {
        RequestPostProcessor bente = people.advisor("bente-nordlys", "nordlys");
        List<TeamAddress> openToAdvisors =
                ofSolsiden(address -> address.toString().contains("/needs"));
        List<TeamAddress> others = ofSolsiden(address -> !address.toString().contains("/needs"));
        List<TeamAddress> asked = Stream.concat(openToAdvisors.stream().limit(5), others.stream())
                .limit(20)
                .toList();
        long before = refused("solsiden", "bente-nordlys");

        SoftAssertions.assertSoftly(answers -> asked.forEach(address -> {
            MvcTestResult theirs = ask(address, bente);
            answers.assertThat(theirs.getResponse().getStatus())
                    .as("%s", address)
                    .isEqualTo(404);
            answers.assertThat(body(theirs)).as("%s", address).contains("UNKNOWN_TEAM");
        }));

        assertThat(asked).hasSize(20);
        assertThat(refused("solsiden", "bente-nordlys")).isEqualTo(before + 20);
    }

    private List<TeamAddress> ofSolsiden(Predicate<TeamAddress> which) {
        return TeamAddress.all(addresses)
                .filter(which)
                .map(address -> address.ofTeam("solsiden"))
                .toList();
    }

    private long refused(String team, String who) {
        return database.sql("select count(*) from audit_entry where team = ? and who = ? and action = 'REFUSED'")
                .params(team, who)
                .query(Long.class)
                .single();
    }

    @Test
    void onlyMyOwnTeamsAreListed() {
        assertThat(mvc.get().uri("/api/teams").with(nordlysMember))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("[{\"id\": \"nordlys\", \"name\": \"Nordlys\"}]");
        assertThat(mvc.get().uri("/api/teams/nordlys").with(nordlysMember)).hasStatusOk();
    }

    private MvcTestResult ask(TeamAddress address) {
        return ask(address, nordlysMember);
    }

    private MvcTestResult ask(TeamAddress address, RequestPostProcessor person) {
        return mvc.method(address.method())
                .uri(address.path())
                .contentType(address.path().endsWith("/import") ? MULTIPART_FORM_DATA : APPLICATION_JSON)
                .with(person)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
