package dk.samvagt.identity;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A facilitator sees, tries on and brings it to the team, and never assigns. */
@SamvagtTest
class FacilitatorTest {

    /** Calls that send something and decide nothing. A new one gets in here on purpose, or is the members'. */
    private static final Set<String> OPEN = Set.of(
            "POST /api/teams/{team}/wishes/try",
            "POST /api/teams/{team}/import",
            "POST /api/teams/{team}/offers/match");

    private static final String OVERRIDES = "/api/teams/havnen/day-plans/" + MONDAY + "/overrides";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private RequestPostProcessor birgit = request -> request;

    @BeforeEach
    void aTeamWithACoach() {
        given.team("havnen")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .shift("hanne", MONDAY, "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .visit("v2", "holm", MONDAY, "10:00", "11:00", 30)
                .exists();
        birgit = people.facilitator("birgit-havnen", "havnen");
    }

    @Test
    void whateverChangesSomethingIsTheMembers() {
        List<TeamAddress> changing = TeamAddress.all(addresses)
                .filter(address -> address.method() != HttpMethod.GET)
                .toList();
        assertThat(changing).extracting(TeamAddress::toString).containsAll(OPEN);

        SoftAssertions.assertSoftly(answers -> changing.forEach(address -> {
            MvcTestResult answer = ask(address.ofTeam("havnen"), birgit);
            if (OPEN.contains(address.toString())) {
                answers.assertThat(status(answer)).as("%s", address).isEqualTo(400);
            } else {
                answers.assertThat(status(answer)).as("%s", address).isEqualTo(403);
                answers.assertThat(text(answer)).as("%s", address).contains("TEAM_DECIDES");
            }
        }));
    }

    @Test
    void noneOfItIsShutToAMember() {
        RequestPostProcessor hanne = people.member("hanne", "havnen");

        SoftAssertions.assertSoftly(answers -> TeamAddress.all(addresses)
                .filter(address -> address.method() != HttpMethod.GET)
                .forEach(address -> answers.assertThat(status(ask(address.ofTeam("havnen"), hanne)))
                        .as("%s", address)
                        .isNotEqualTo(403)));
    }

    @Test
    void theRefusalSaysWhatAFacilitatorCanDo() {
        assertThat(mvc.post()
                        .uri("/api/teams/havnen/visits/v1/started")
                        .header("Accept-Language", "en")
                        .with(birgit))
                .hasStatus(403)
                .bodyJson()
                .hasPathSatisfying("$.title", title -> assertThat(title).isEqualTo("The team decides"))
                .extractingPath("$.detail")
                .asString()
                .contains("try a change on and bring it to the team");
    }

    @Test
    void thePriceOfAMoveMayBeLookedAt() {
        assertThat(new DayCalls(mvc, birgit, "havnen", MONDAY).tryOut("'type': 'UNASSIGN', 'visit': 'v2'"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.dryRun")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=false", "?dryRun=1", "?dryRun=true&dryRun=false", "?dryRun=false&dryRun=true"})
    void theMoveItselfMayNot(String query) {
        assertThat(override(query, birgit)).hasStatus(403);
    }

    @Test
    void anotherTeamStaysUnknown() {
        RequestPostProcessor stranger = people.facilitator("birgit-andre", "andre");

        assertThat(override("", stranger))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_TEAM");
    }

    private MvcTestResult override(String query, RequestPostProcessor person) {
        return mvc.post()
                .uri(OVERRIDES + query)
                .contentType(APPLICATION_JSON)
                .content("{\"version\": 2, \"type\": \"UNASSIGN\", \"visit\": \"v1\"}")
                .with(person)
                .exchange();
    }

    private MvcTestResult ask(TeamAddress address, RequestPostProcessor person) {
        return mvc.method(address.method())
                .uri(address.path())
                .contentType(address.path().endsWith("/import") ? MULTIPART_FORM_DATA : APPLICATION_JSON)
                .with(person)
                .exchange();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
