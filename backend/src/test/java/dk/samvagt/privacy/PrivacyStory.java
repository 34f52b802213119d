package dk.samvagt.privacy;

import static dk.samvagt.testing.TeamCalls.answer;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What tests of what is kept begin with: Hanne and Jonas help holm, whose daughter Anna has said something. */
@SamvagtTest
abstract class PrivacyStory {

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

    TeamCalls team(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .exists();
        return as("hanne", team);
    }

    TeamCalls as(String member, String team) {
        return new TeamCalls(mvc, people.member(member, team), team);
    }

    TeamCalls facilitator(String team) {
        return new TeamCalls(mvc, people.facilitator("birgit-" + team, team), team);
    }

    TeamCalls advisor(String team) {
        return new TeamCalls(mvc, people.advisor("bente-" + team, team), team);
    }

    static String anna(TeamCalls hanne) {
        return answer(hanne.post("/relatives", """
                        {'about': {'name': 'Anna Holm', 'phone': '21 22 23 24', 'mail': 'anna@example.org',
                                   'languages': ['da'], 'interpreter': false},
                         'citizen': 'holm', 'relation': {'kind': 'DAUGHTER', 'tasks': ['Køber ind']}}""")).get("id").asString();
    }

    /** A need of which she said something in confidence. */
    static String need(TeamCalls hanne, String anna) {
        return answer(hanne.post("/needs", """
                        {'citizen': 'holm', 'relative': '%s', 'kind': 'STRAIN', 'urgency': 'RED',
                         'note': 'Kan ikke mere', 'confidential': true}""".formatted(anna))).at("/need/id").asString();
    }

    static void close(TeamCalls hanne, String need) {
        int version = hanne.get("/needs/" + need).get("version").asInt();
        hanne.post("/needs/" + need + "/agenda", "{'version': %d}".formatted(version));
        answer(hanne.post(
                "/needs/" + need + "/answer",
                "{'version': %d, 'decision': 'Ring', 'owner': 'hanne', 'due': '2026-11-30'}".formatted(version + 1)));
        answer(hanne.post(
                "/needs/" + need + "/follow-up", "{'version': %d, 'decision': 'Bedre'}".formatted(version + 2)));
        answer(hanne.post("/needs/" + need + "/close", "{'version': %d, 'decision': 'Godt'}".formatted(version + 3)));
    }

    /** The texts of a value in all rows of a section. */
    static List<String> told(JsonNode held, String section, String value) {
        return held.get("sections")
                .valueStream()
                .filter(one -> one.get("name").asString().equals(section))
                .flatMap(one -> one.get("rows").valueStream())
                .flatMap(row -> row.get("values").valueStream())
                .filter(one -> one.get("name").asString().equals(value))
                .map(one -> one.get("text").asString())
                .toList();
    }

    long count(String sql) {
        return database.sql("select count(*) from " + sql).query(Long.class).single();
    }
}
