package dk.samvagt.shared;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whatever goes wrong, the answer has one form. */
@SamvagtTest
class ProblemsTest {

    private static final String CHANGE = "/api/teams/problems/visits/v1/change";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    ProblemHandler handler;

    private RequestPostProcessor hanne = request -> request;

    @BeforeEach
    void aTeamWithAVisit() {
        given.team("problems")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();
        hanne = people.member("hanne", "problems");
    }

    @Test
    void anUnknownPath() {
        problem(mvc.get().uri("/api/findes/ikke").with(hanne).exchange(), 404, "UNKNOWN_PATH");
    }

    @Test
    void aDateIsToldAsPeopleSayIt() {
        MvcTestResult answer = mvc.get()
                .uri("/api/teams/problems/day-plans/2031-01-01")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "da")
                .with(hanne)
                .exchange();

        problem(answer, 404, "UNKNOWN_DATE");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Teamet har hverken vagter eller besøg den 1. januar 2031.");
    }

    @Test
    void aMethodThatTheAddressDoesNotTake() {
        problem(mvc.delete().uri("/api/teams").with(hanne).exchange(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void aBodyThatIsNoJson() {
        problem(change("{\"minutes\": "), 400, "MALFORMED_JSON");
        problem(change(""), 400, "MALFORMED_JSON");
    }

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() {
        MvcTestResult answer = change("""
                {"date": "i morgen", "minutes": "mange", "earliestStart": "8", "declined": "måske", "reason": " "}""");

        problem(answer, 400, "INVALID_BODY");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("date", "minutes", "earliestStart", "declined", "reason");
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].message",
                        message -> assertThat(message).isEqualTo("skal være en dato som 2026-11-24, fra 1900 til 2199"))
                .hasPathSatisfying(
                        "$.errors[2].message",
                        message -> assertThat(message).isEqualTo("skal være et klokkeslæt som 08:15"));
    }

    @Test
    void aFieldOutsideItsRange() {
        MvcTestResult answer = change("{\"minutes\": 1441, \"reason\": \"Har brug for længere tid\"}");

        problem(answer, 400, "INVALID_BODY");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("minutes");
        assertThat(change("{\"minutes\": 1440, \"reason\": \"Har brug for længere tid\"}"))
                .hasStatusOk();
    }

    @Test
    void aBodyOfAnotherFormat() {
        problem(
                mvc.post()
                        .uri(CHANGE)
                        .with(hanne)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("hej")
                        .exchange(),
                415,
                "UNSUPPORTED_FORMAT");
    }

    @Test
    void anAnswerInAFormatThatIsNotThere() {
        problem(
                mvc.get()
                        .uri("/api/teams")
                        .with(hanne)
                        .accept(MediaType.APPLICATION_PDF)
                        .exchange(),
                406,
                "NOT_ACCEPTABLE");
    }

    @Test
    void anUnknownVisit() {
        problem(
                mvc.post()
                        .uri("/api/teams/problems/visits/v9/started")
                        .with(hanne)
                        .exchange(),
                404,
                "UNKNOWN_VISIT");
    }

    @Test
    void whatNobodyForesawIsToldWithoutItsInsides() {
        ResponseEntity<Object> answer = Objects.requireNonNull(
                handler.unexpected(new IllegalStateException("SQL of a row"), new MockHttpServletRequest()));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody()).asString().contains("UNEXPECTED").doesNotContain("SQL");
    }

    @Test
    void whatTheDatabaseRefusesIsToldByWhy() {
        assertThat(refusedWith("23505"))
                .as("the second of two who add the same")
                .isEqualTo(409);
        assertThat(refusedWith("22021")).as("a character that cannot be kept").isEqualTo(400);
        assertThat(refusedWith("23503")).as("a mistake of ours").isEqualTo(500);
    }

    private int refusedWith(String state) {
        DataIntegrityViolationException refusal =
                new DataIntegrityViolationException("a batch", new SQLException("a row", state));
        return Objects.requireNonNull(handler.refusedByTheDatabase(refusal, new MockHttpServletRequest()))
                .getStatusCode()
                .value();
    }

    @Test
    void theTextFollowsTheReadersLanguage() {
        assertThat(title("da")).isEqualTo("Findes ikke");
        assertThat(title("en-GB,en;q=0.9,da;q=0.5")).isEqualTo("Not found");
        assertThat(title("fr")).isEqualTo("Findes ikke");
    }

    private Object title(String languages) {
        MvcTestResult answer = mvc.get()
                .uri("/api/findes/ikke")
                .with(hanne)
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .exchange();
        return com.jayway.jsonpath.JsonPath.read(body(answer), "$.title");
    }

    private MvcTestResult change(String body) {
        return mvc.post()
                .uri(CHANGE)
                .with(hanne)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void problem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying("$.status", told -> assertThat(told).isEqualTo(status))
                .hasPathSatisfying("$.code", told -> assertThat(told).isEqualTo(code))
                .hasPathSatisfying("$.type", told -> assertThat(told).isEqualTo("urn:samvagt:problem:" + code))
                .hasPath("$.title")
                .hasPath("$.detail");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
