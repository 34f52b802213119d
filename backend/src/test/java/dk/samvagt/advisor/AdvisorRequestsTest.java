package dk.samvagt.advisor;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.HannesTeam;
import dk.samvagt.testing.TeamCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A member asks the relatives' advisor for help; the advisor takes it, plans it and closes it. Monday 23 November 2026. */
class AdvisorRequestsTest extends HannesTeam {

    private static final String WORDS = "Sønnen råber ad os, når vi går.";

    @Autowired
    JdbcClient database;

    private TeamCalls jonas;
    private TeamCalls bente;
    private TeamCalls birgit;

    @BeforeEach
    void theOthers() {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .exists();
        jonas = new TeamCalls(mvc, people.member("jonas", team), team);
        bente = new TeamCalls(mvc, people.advisor("bente-" + team, team), team);
        birgit = new TeamCalls(mvc, people.facilitator("birgit-" + team, team), team);
    }

    @Test
    void aRequestGoesFromAskedToClosed() {
        JsonNode asked = ask(hanne(), "SUPERVISION");
        assertThat(asked.get("state").asString()).isEqualTo("ASKED");

        JsonNode taken = answer(step(bente, asked, "take", ""));
        assertThat(taken.get("state").asString()).isEqualTo("TAKEN");
        assertThat(taken.get("advisor").asString()).isEqualTo("Navn bente-" + team);

        JsonNode planned = answer(step(bente, taken, "plan", ", 'appointed': " + on("2026-11-26")));
        assertThat(planned.get("state").asString()).isEqualTo("PLANNED");
        assertThat(planned.get("appointed").get("date").asString()).isEqualTo("2026-11-26");
        assertThat(planned.get("appointed").get("start").asString()).startsWith("13:30");

        JsonNode closed = answer(step(bente, planned, "close", ", 'outcome': 'Vi prøver at ringe først.'"));
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(hanne().get("/advisor-requests")).isEmpty();
        assertThat(hanne().get("/advisor-requests?closed=true")
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("Vi prøver at ringe først.");
    }

    @Test
    void theWordsAreForTheOneWhoAskedAndTheAdvisor() {
        JsonNode asked = ask(hanne(), "MEDIATION");
        answer(step(bente, asked, "close", ", 'outcome': 'Talt med begge.'"));

        for (TeamCalls reader : new TeamCalls[] {hanne(), bente}) {
            JsonNode seen = reader.get("/advisor-requests?closed=true").get(0);
            assertThat(seen.get("words").asString()).isEqualTo(WORDS);
            assertThat(seen.get("outcome").asString()).isEqualTo("Talt med begge.");
        }
        for (TeamCalls reader : new TeamCalls[] {jonas, birgit}) {
            JsonNode seen = reader.get("/advisor-requests?closed=true").get(0);
            assertThat(seen.get("kind").asString()).isEqualTo("MEDIATION");
            assertThat(seen.get("citizenName").asString()).isEqualTo("Borger holm");
            assertThat(seen.has("words")).isFalse();
            assertThat(seen.has("outcome")).isFalse();
        }
    }

    @Test
    void onlyAdvisorsTakePlanAndClose() {
        JsonNode asked = ask(hanne(), "SUPERVISION");

        refused(step(jonas, asked, "take", ""), 403, "ADVISORS_ONLY");
        refused(step(hanne(), asked, "plan", ", 'appointed': " + on("2026-11-26")), 403, "ADVISORS_ONLY");
        refused(step(hanne(), asked, "close", ""), 403, "ADVISORS_ONLY");
        refused(step(birgit, asked, "take", ""), 403, "TEAM_DECIDES");
        assertThat(state()).isEqualTo("ASKED");
    }

    @Test
    void onlyMembersAskAndOnlyTheOneWhoAskedWithdraws() {
        refused(bente.post("/advisor-requests", body("SUPERVISION")), 403, "TEAM_DECIDES");
        JsonNode asked = ask(hanne(), "SUPERVISION");

        refused(step(jonas, asked, "withdraw", ""), 409, "NOT_YOUR_REQUEST");
        refused(step(bente, asked, "withdraw", ""), 403, "TEAM_DECIDES");
        JsonNode withdrawn = answer(step(hanne(), asked, "withdraw", ""));

        assertThat(withdrawn.get("state").asString()).isEqualTo("WITHDRAWN");
        refused(step(bente, withdrawn, "take", ""), 409, "REQUEST_IS_OVER");
    }

    @Test
    void theyMeetTodayOrLater() {
        JsonNode asked = ask(hanne(), "SUPERVISION");

        refused(step(bente, asked, "plan", ", 'appointed': " + on("2026-11-22")), 422, "APPOINTED_IN_THE_PAST");
        assertThat(step(bente, asked, "plan", ", 'appointed': " + on("2026-11-23")))
                .hasStatusOk();
    }

    @Test
    void aPlanMadeOnWhatHasChangedIsRefused() {
        JsonNode asked = ask(hanne(), "SUPERVISION");
        answer(step(bente, asked, "take", ""));

        assertThat(step(bente, asked, "plan", ", 'appointed': " + on("2026-11-26")))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("STALE_REQUEST"))
                .extractingPath("$.currentVersion")
                .isEqualTo(1);
    }

    @Test
    void whatIsAskedMakesSense() {
        assertThat(hanne().post("/advisor-requests", "{'kind': 'SUPERVISION', 'words': ' '}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("words");
        refused(hanne().post("/advisor-requests", body("MEDIATION").replace("holm", "ukendt")), 404, "UNKNOWN_CITIZEN");
    }

    @Test
    void anotherTeamsAdvisorFindsNothingAndIsWrittenDown() {
        JsonNode asked = ask(hanne(), "SUPERVISION");
        String stranger = "stranger-" + team;
        TeamCalls elsewhere = new TeamCalls(mvc, people.advisor(stranger, "elsewhere"), team);

        refused(elsewhere.ask("/advisor-requests"), 404, "UNKNOWN_TEAM");
        refused(step(elsewhere, asked, "take", ""), 404, "UNKNOWN_TEAM");

        assertThat(audited(stranger, "REFUSED")).isEqualTo(2);
        assertThat(state()).isEqualTo("ASKED");
    }

    @Test
    void readingAndEachStepIsWrittenDown() {
        JsonNode asked = ask(hanne(), "SUPERVISION");
        step(bente, asked, "take", "");
        bente.get("/advisor-requests");

        assertThat(audited("bente-" + team, "CHANGED")).isEqualTo(1);
        assertThat(audited("bente-" + team, "SEEN")).isEqualTo(1);
        assertThat(database.sql("select count(*) from audit_entry where team = ? and array_to_string(subjects, ' ')"
                                + " || coalesce(reason, '') like '%Sønnen%'")
                        .param(team)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long audited(String who, String action) {
        return database.sql("select count(*) from audit_entry where team = ? and who = ? and action = ?")
                .params(team, who, action)
                .query(Long.class)
                .single();
    }

    private String state() {
        return hanne().get("/advisor-requests").get(0).get("state").asString();
    }

    private static JsonNode ask(TeamCalls by, String kind) {
        return answer(by.post("/advisor-requests", body(kind)));
    }

    private static String body(String kind) {
        return "{'kind': '%s', 'words': '%s', 'citizen': 'holm'}".formatted(kind, WORDS);
    }

    private static String on(String date) {
        return "{'date': '%s', 'start': '13:30', 'minutes': 60, 'place': 'Mødelokalet'}".formatted(date);
    }

    private static MvcTestResult step(TeamCalls by, JsonNode request, String step, String more) {
        return by.post(
                "/advisor-requests/" + request.get("id").asString() + "/" + step,
                "{'version': %s%s}".formatted(request.get("version"), more));
    }
}
