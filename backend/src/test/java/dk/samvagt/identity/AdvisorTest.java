package dk.samvagt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.HannesTeam;
import dk.samvagt.testing.TeamCalls;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** An advisor sees relatives, what they need and what they can be offered; the rest of a team's data is not theirs. */
class AdvisorTest extends HannesTeam {

    /** A new one gets in here on purpose, or is shut. */
    private static final Set<String> OPEN = Set.of(
            "GET /api/teams/{team}",
            "GET /api/teams/{team}/citizens",
            "GET /api/teams/{team}/citizens/{citizen}/relatives",
            "GET /api/teams/{team}/relatives",
            "GET /api/teams/{team}/relatives/{relative}",
            "GET /api/teams/{team}/relatives/{relative}/held",
            "GET /api/teams/{team}/relatives/{relative}/consents",
            "GET /api/teams/{team}/relatives/{relative}/contacts",
            "GET /api/teams/{team}/needs",
            "GET /api/teams/{team}/needs/{need}",
            "POST /api/teams/{team}/needs/{need}/take",
            "POST /api/teams/{team}/needs/{need}/answer",
            "POST /api/teams/{team}/needs/{need}/follow-up",
            "POST /api/teams/{team}/needs/{need}/close",
            "GET /api/teams/{team}/opsporing",
            "GET /api/teams/{team}/offers",
            "GET /api/teams/{team}/offers/{offer}",
            "POST /api/teams/{team}/offers/match",
            "GET /api/teams/{team}/partners",
            "GET /api/teams/{team}/partners/{partner}",
            "POST /api/teams/{team}/partners",
            "PUT /api/teams/{team}/partners/{partner}",
            "POST /api/teams/{team}/partners/{partner}/visits",
            "GET /api/teams/{team}/needs/{need}/wish",
            "GET /api/teams/{team}/agreements",
            "GET /api/teams/{team}/agreements/{agreement}",
            "GET /api/teams/{team}/agreement-minutes/{minutes}",
            "GET /api/teams/{team}/citizens/{citizen}/agreement-minutes",
            "GET /api/teams/{team}/talks",
            "GET /api/teams/{team}/talks/{talk}/phone",
            "GET /api/teams/{team}/relatives/{relative}/talk-times",
            "GET /api/teams/{team}/offers-given/{given}/cover",
            "GET /api/teams/{team}/offers-given",
            "GET /api/teams/{team}/offers-given/{given}",
            "POST /api/teams/{team}/offers-given",
            "POST /api/teams/{team}/offers-given/{given}/give",
            "POST /api/teams/{team}/offers-given/{given}/accept",
            "POST /api/teams/{team}/offers-given/{given}/tried",
            "POST /api/teams/{team}/offers-given/{given}/decline",
            "GET /api/teams/{team}/meetings",
            "GET /api/teams/{team}/meetings/{meeting}",
            "GET /api/teams/{team}/meetings/{meeting}/minutes.pdf",
            "GET /api/teams/{team}/handed-on",
            "GET /api/teams/{team}/need-meetings",
            "GET /api/teams/{team}/needs/{need}/meeting",
            "GET /api/teams/{team}/events",
            "GET /api/teams/{team}/advisor-requests",
            "POST /api/teams/{team}/advisor-requests/{request}/take",
            "POST /api/teams/{team}/advisor-requests/{request}/plan",
            "POST /api/teams/{team}/advisor-requests/{request}/price",
            "POST /api/teams/{team}/advisor-requests/{request}/close");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void whatIsNotAboutRelativesIsShut() {
        RequestPostProcessor bente = people.advisor("bente-" + team, team);

        SoftAssertions.assertSoftly(answers -> TeamAddress.all(addresses).forEach(address -> {
            MvcTestResult answer = ask(address.ofTeam(team), bente);
            if (OPEN.contains(address.toString())) {
                answers.assertThat(answer.getResponse().getStatus())
                        .as("%s", address)
                        .isNotIn(401, 403, 500);
            } else {
                answers.assertThat(answer.getResponse().getStatus())
                        .as("%s", address)
                        .isEqualTo(403);
            }
        }));
    }

    @Test
    void everyCallThatIsOpenIsThere() {
        assertThat(TeamAddress.all(addresses).map(TeamAddress::toString)).containsAll(OPEN);
    }

    @Test
    void whatIsTheirOwnWorkTheyDo() {
        TeamCalls bente = new TeamCalls(mvc, people.advisor("bente-" + team, team), team);
        JsonNode clinic = TeamCalls.answer(bente.post(
                "/partners", "{'name': 'Lægehuset', 'kind': 'CLINIC', 'stance': 'UNSURE', 'everyWeeks': 8}"));

        JsonNode visited = TeamCalls.answer(
                bente.post(
                        "/partners/" + clinic.get("id").asString() + "/visits",
                        "{'date': '2026-11-20', 'who': 'Bente', 'what': 'Et kvarter til personalemødet.', 'next': '2027-01-15'}"));

        assertThat(visited.get("partner").get("nextVisit").asString()).isEqualTo("2027-01-15");
    }

    @Test
    void aTeamsFilesAreNeitherReadNorWritten() {
        given.team(team).member("jonas", Profession.SOSU_HELPER).exists();
        TeamCalls bente = new TeamCalls(mvc, people.advisor("bente-" + team, team), team);

        TeamCalls.refused(bente.ask("/export"), 403, "NOT_FOR_ADVISORS");
        TeamCalls.refused(bente.upload("/import", "no zip"), 403, "NOT_FOR_ADVISORS");
    }

    @Test
    void anotherTeamStaysUnknown() {
        TeamCalls stranger = new TeamCalls(mvc, people.advisor("stranger-" + team, "elsewhere"), team);

        TeamCalls.refused(stranger.ask("/needs"), 404, "UNKNOWN_TEAM");
    }

    private MvcTestResult ask(TeamAddress address, RequestPostProcessor person) {
        return mvc.method(address.method())
                .uri(address.path())
                .contentType(
                        address.path().endsWith("/import") ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON)
                .with(person)
                // A stream goes on after it was answered.
                .asyncExchange();
    }
}
