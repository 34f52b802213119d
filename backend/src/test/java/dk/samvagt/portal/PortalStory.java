package dk.samvagt.portal;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What tests of the relatives' page begin with: Anna, daughter of holm, and Bo, son of berg. */
@SamvagtTest
abstract class PortalStory {

    static final String HOLM = "/api/portal/citizens/holm";

    /** A walk on Thursdays with one free seat. */
    static final String WALK = """
            {'id': 'gaa-med', 'offer': {'title': 'Gå med', 'form': 'WALK', 'needs': ['RESPITE'],
            'provider': {'kind': 'MUNICIPALITY', 'name': 'Kommunen'}, 'target': {'relations': [], 'conditions': []},
            'place': {'ways': ['ADDRESS'], 'address': 'Stranden', 'location': {'latitude': 55.665, 'longitude': 12.62}},
            'dates': {'first': '2026-11-19', 'start': '10:00', 'rule': 'FREQ=WEEKLY;BYDAY=TH', 'except': []},
            'minutes': 90, 'seats': {'total': 2, 'taken': 1}, 'signUp': {'needed': false}, 'anonymous': false,
            'meanwhile': 'HOME', 'languages': [], 'contact': {'name': 'Ulla', 'phone': '01 23 45 67'}}}""";

    private static final AtomicInteger addresses = new AtomicInteger();

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

    /** A team of its own for one test, as Hanne asks. */
    TeamCalls team(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .shift("hanne", MONDAY, "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .visit("v2", "berg", MONDAY, "10:00", "11:00", 30)
                .exists();
        return new TeamCalls(mvc, people.member("hanne", team), team);
    }

    static JsonNode relative(TeamCalls hanne, String name, String citizen, String kind) {
        return answer(hanne.post(
                "/relatives",
                "{'about': {'name': '%s', 'mail': '%s@example.org'}, 'citizen': '%s', 'relation': {'kind': '%s'}}"
                        .formatted(
                                name,
                                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + hanne.team(),
                                citizen,
                                kind)));
    }

    static void consent(TeamCalls hanne, JsonNode relative, String citizen, String... topics) {
        for (String topic : topics) {
            answer(hanne.post(
                    path(relative) + "/consents", "{'citizen': '%s', 'topic': '%s'}".formatted(citizen, topic)));
        }
    }

    static void withdraw(TeamCalls hanne, JsonNode relative, String citizen, String topic) {
        answer(hanne.post(
                path(relative) + "/consents/withdraw", "{'citizen': '%s', 'topic': '%s'}".formatted(citizen, topic)));
    }

    static String path(JsonNode relative) {
        return "/relatives/" + relative.get("id").asString();
    }

    static String code(TeamCalls hanne, JsonNode relative) {
        return answer(hanne.post(path(relative) + "/own-page/code", ""))
                .get("code")
                .asString();
    }

    RelativesBrowser browser() {
        return new RelativesBrowser(mvc, "10.0.0." + addresses.incrementAndGet());
    }

    /** The relative, signed in with a fresh code. */
    RelativesBrowser at(TeamCalls hanne, JsonNode relative) {
        RelativesBrowser browser = browser();
        assertThat(browser.signIn(code(hanne, relative))).hasStatus(204);
        return browser;
    }

    void publish(TeamCalls hanne) {
        publish(hanne, MONDAY);
    }

    static void publish(TeamCalls hanne, LocalDate date) {
        int version = hanne.get("/day-plans/" + date).get("version").asInt();
        answer(hanne.post("/day-plans/" + date + "/publish", "{'version': %d}".formatted(version)));
    }

    /** Look-ups by relatives that were refused so far. */
    int refusals() {
        return database.sql("select count(*) from audit_entry where action = 'REFUSED' and who like 'relative:%'"
                        + " and subjects = '{}' and team is null and reason not similar to '%(holm|berg|findes)%'")
                .query(Integer.class)
                .single();
    }

    /** A walk on Thursdays, which the relative is told of or which the team has only thought of. */
    static JsonNode offer(TeamCalls hanne, JsonNode relative, boolean told) {
        answer(hanne.post("/offers", WALK));
        answer(hanne.post("/offers/gaa-med/publish", ""));
        return answer(hanne.post(
                "/offers-given",
                "{'relative': %s, 'citizen': 'holm', 'offer': 'gaa-med', 'told': %s}"
                        .formatted(relative.get("id"), told)));
    }

    static MvcTestResult say(RelativesBrowser browser, JsonNode given, String what, int version) {
        return browser.post(
                HOLM + "/offers/" + id(given) + "/" + what, "{'version': %d, 'word': 'Tak'}".formatted(version));
    }

    static int version(RelativesBrowser browser) {
        return browser.get(HOLM).get("offers").get(0).get("version").asInt();
    }

    static String id(JsonNode one) {
        return one.get("id").asString();
    }

    /** How often it is written down that the relative did this. */
    int written(String what, JsonNode relative) {
        return database.sql("select count(*) from audit_entry where what = ? and who = ?")
                .params(List.of(what, "relative:" + id(relative)))
                .query(Integer.class)
                .single();
    }

    static MvcTestResult delete(RelativesBrowser browser, String path) {
        return browser.send(HttpMethod.DELETE, path, "");
    }
}
