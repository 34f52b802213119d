package dk.samvagt.offer.partner;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dk.samvagt.testing.HannesTeam;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamCalls;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Partners are visited again and again, or they forget. */
class PartnersTest extends HannesTeam {

    private static final String CLINIC = """
            {"name": "Lægehuset", "kind": "CLINIC", "stance": "UNSURE", "knowsOfUs": "Lidt",
             "inItForThem": "Forberedte patienter", "talkTo": "Lægesekretæren", "everyWeeks": 8}""";

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void aVisitMakesTheNextOneDueAndLaterOverdue() {
        String id = add(CLINIC);

        assertThat(visit(id, "{\"date\": \"2026-11-23\", \"who\": \"Hanne\", \"what\": \"Et kvarter til mødet\"}"))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying(
                        "$.partner.nextVisit", next -> assertThat(next).isEqualTo("2027-01-18"))
                .hasPathSatisfying("$.visits[0].who", who -> assertThat(who).isEqualTo("Hanne"));
        clock.set(MONDAY.plusWeeks(8), "12:00");
        assertThat(names("?overdue=true"))
                .as("on the day itself it is not late")
                .isEmpty();
        clock.set(MONDAY.plusWeeks(8).plusDays(1), "00:00");
        assertThat(names("?overdue=true")).containsExactly("Lægehuset");
    }

    @Test
    void anAgreedDateGoesBeforeTheInterval() {
        String id = add(CLINIC);

        assertThat(
                        visit(
                                id,
                                "{\"date\": \"2026-11-20\", \"who\": \"Hanne\", \"what\": \"Ringet\", \"next\": \"2026-12-01\"}"))
                .bodyJson()
                .extractingPath("$.partner.nextVisit")
                .isEqualTo("2026-12-01");
    }

    @Test
    void aVisitThatIsToldLateDoesNotBringAPlanForward() {
        String id = add(CLINIC.replace("\"everyWeeks\": 8", "\"everyWeeks\": 8, \"nextVisit\": \"2027-03-01\""));

        assertThat(visit(id, "{\"date\": \"2026-11-02\", \"who\": \"Hanne\", \"what\": \"Var forbi\"}"))
                .bodyJson()
                .extractingPath("$.partner.nextVisit")
                .isEqualTo("2027-03-01");
    }

    @Test
    void withoutAnIntervalNothingIsDue() {
        String id = add(CLINIC.replace(", \"everyWeeks\": 8", ", \"nextVisit\": \"2026-11-22\""));
        assertThat(names("?overdue=true")).containsExactly("Lægehuset");

        assertThat(visit(id, "{\"date\": \"2026-11-23\", \"who\": \"Hanne\", \"what\": \"Kaffe\"}"))
                .bodyJson()
                .doesNotHavePath("$.partner.nextVisit");
    }

    @Test
    void whoIsVisitedNextStandsFirst() {
        add(CLINIC.replace("Lægehuset", "Aldrig"));
        add(CLINIC.replace("Lægehuset", "Senere").replace("8}", "8, \"nextVisit\": \"2027-01-01\"}"));
        add(CLINIC.replace("Lægehuset", "Snart").replace("8}", "8, \"nextVisit\": \"2026-11-24\"}"));

        assertThat(names("")).containsExactly("Snart", "Senere", "Aldrig");
    }

    @Test
    void aVisitLiesInThePast() {
        String id = add(CLINIC);

        assertThat(
                        visit(
                                id,
                                "{\"date\": \"2026-11-24\", \"who\": \"Hanne\", \"what\": \"Kaffe\", \"next\": \"2026-11-24\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("date", "next");
        assertThat(visit(id, "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("date", "who", "what");
    }

    @Test
    void aPartnerIsDescribedAnew() {
        String id = add(CLINIC);
        String changed = "{\"version\": 0, \"partner\": " + CLINIC.replace("UNSURE", "FOR") + "}";

        assertThat(send(HttpMethod.PUT, "/" + id, changed))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.partner.stance")
                .isEqualTo("FOR");
        assertThat(send(HttpMethod.PUT, "/" + id, changed)).hasStatus(409);
        assertThat(database.sql("select what from audit_entry where team = :team order by at, what")
                        .param("team", team)
                        .query(String.class)
                        .list())
                .containsExactly("PARTNER_ADDED", "PARTNER_CHANGED");
    }

    @Test
    void whatIsUnknownIsSaidToBe() {
        for (String id : List.of("intet", UUID.randomUUID().toString())) {
            assertThat(send(HttpMethod.GET, "/" + id, ""))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("UNKNOWN_PARTNER");
        }
    }

    private String add(String partner) {
        return JsonPath.read(TeamCalls.text(send(HttpMethod.POST, "", partner)), "$.id");
    }

    private MvcTestResult visit(String partner, String visit) {
        return send(HttpMethod.POST, "/" + partner + "/visits", visit);
    }

    private List<String> names(String query) {
        return JsonPath.read(TeamCalls.text(send(HttpMethod.GET, query, "")), "$[*].partner.name");
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return hanne().send(method, "/partners" + path, body);
    }
}
