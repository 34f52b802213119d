package dk.samvagt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What nobody means to send is refused with what is wrong and where, and never breaks anything. */
@SamvagtTest
class BadInputTest {

    private static final String MEETING =
            "{'kind': 'TRIAGE', 'date': %s, 'start': '12:00', 'minutes': 30," + " 'site': 'ONLINE', 'members': [%s]}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    private TeamCalls hanne;

    @BeforeEach
    void aTeam() {
        given.team("badinput").member("hanne", Profession.NURSE).citizen("holm").exists();
        hanne = new TeamCalls(mvc, people.member("hanne", "badinput"), "badinput");
    }

    @Test
    void aBodyThatIsAListIsNoObject() {
        assertThat(hanne.post("/meetings", "[]")).hasStatus(400);
        assertThat(code(hanne.post("/meetings", "[]"))).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void whatTheDatabaseCannotKeepIsRefused() {
        for (String note : List.of("'Bank\\u0000 på'", "'Bank \\ud800 på'")) {
            refused(hanne.post("/citizens/holm/handovers", handover(note)), "note", "skal være tekst uden styretegn");
        }
        assertThat(hanne.post("/citizens/holm/handovers", handover("'Bank på\\n\\u00e5 \\ud83d\\ude42'")))
                .hasStatus2xxSuccessful();
    }

    @Test
    void whatIsNoTextIsNotMadeText() {
        for (String note : List.of("true", "12345", "{}", "[]")) {
            refused(hanne.post("/citizens/holm/handovers", handover(note)), "note", "skal være tekst uden styretegn");
        }
    }

    @Test
    void aDateIsWrittenOutAndOfAYearThatIsMeant() {
        for (String date : List.of("20790", "2147483648", "'9999-12-31'", "'2200-01-01'", "'+5000000-01-01'")) {
            refused(
                    hanne.post("/meetings", MEETING.formatted(date, "")),
                    "date",
                    "skal være en dato som 2026-11-24, fra 1900 til 2199");
        }
        assertThat(hanne.post("/meetings", MEETING.formatted("'2199-12-31'", "")))
                .hasStatus2xxSuccessful();
    }

    @Test
    void aListHasNoGaps() {
        MvcTestResult answer = hanne.post("/meetings", MEETING.formatted("'2026-12-01'", "null"));

        assertThat(answer).hasStatus(400);
        assertThat(code(answer)).isEqualTo("INVALID_BODY");
        assertThat(answer).bodyText().contains("members[0]");
    }

    @Test
    void aBodyIsNotReadWithoutEnd() {
        MvcTestResult answer = hanne.post("/citizens/holm/handovers", handover("'" + "x".repeat(1_000_001) + "'"));

        assertThat(answer).hasStatus(413);
        assertThat(code(answer)).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void aValueOfTheAddressIsToldWithoutTheNamesOfClasses() {
        MvcTestResult answer = hanne.ask("/offers-given?relative=ingen");

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyText().contains("relative").doesNotContain("java");
    }

    @Test
    void aFieldThatIsTooLongIsToldInPlainDanish() {
        refused(
                hanne.post("/citizens/holm/handovers", handover("'" + "x".repeat(5000) + "'")),
                "note",
                "er for lang: der er plads til");
    }

    @Test
    void whoAddsTheSameAtTheSameTimeIsOvertaken() throws Exception {
        String anna = TeamCalls.answer(hanne.post("/relatives", """
                        {'about': {'name': 'Anna Holm', 'languages': [], 'interpreter': false}, 'citizen': 'holm',
                         'relation': {'kind': 'DAUGHTER'}}""")).get("id").asString();
        Callable<Integer> give = () -> hanne.post(
                        "/relatives/" + anna + "/consents",
                        "{'citizen': 'holm', 'topic': 'HEALTH', 'givenOn': '2026-11-20'}")
                .getResponse()
                .getStatus();
        try (ExecutorService several = Executors.newFixedThreadPool(10)) {
            List<Future<Integer>> answers =
                    several.invokeAll(Stream.generate(() -> give).limit(20).toList());
            assertThat(answers)
                    .extracting(Future::get)
                    .allSatisfy(status -> assertThat(status).isIn(200, 201, 204, 409));
        }
    }

    private static String handover(String note) {
        return "{'note': %s, 'mustRead': false, 'forMeeting': false}".formatted(note);
    }

    private static void refused(MvcTestResult answer, String field, String message) {
        assertThat(answer).hasStatus(400);
        assertThat(code(answer)).isEqualTo("INVALID_BODY");
        JsonNode error = TeamCalls.body(answer).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo(field);
        assertThat(error.get("message").asString()).startsWith(message);
    }

    private static String code(MvcTestResult answer) {
        return TeamCalls.body(answer).get("code").asString();
    }
}
