package dk.samvagt.citizen;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static dk.samvagt.testing.TeamCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What the next one must know follows the citizen across shifts, is read, and is not lost. */
@SamvagtTest
class HandoverTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    HandoversForMeetings forMeetings;

    @Autowired
    JdbcClient database;

    private TeamCalls hanne(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .member("mona", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .shift("hanne", MONDAY, "07:00", "15:00")
                .shift("jonas", MONDAY, "15:00", "23:00")
                .shift("mona", MONDAY.plusDays(1), "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();
        return person("hanne", team);
    }

    private TeamCalls person(String username, String team) {
        return new TeamCalls(mvc, people.member(username, team), team);
    }

    private static JsonNode write(TeamCalls person, String note, String more) {
        return answer(person.post("/citizens/holm/handovers", "{'note': '%s'%s}".formatted(note, more)));
    }

    private static String id(JsonNode handover) {
        return handover.get("id").asString();
    }

    @Test
    void whoIsAtWorkTodayAndHasNotReadIsTold() {
        TeamCalls hanne = hanne("handover-read");
        TeamCalls jonas = person("jonas", "handover-read");
        JsonNode written = write(hanne, "Gangen sejler, gå bagom", ", 'mustRead': true");
        assertThat(unread(written)).as("Hanne wrote it herself").containsExactly("Navn jonas");
        assertThat(written.get("readByMe").asBoolean()).isTrue();

        JsonNode read = answer(jonas.post("/handovers/" + id(written) + "/read", ""));
        answer(jonas.post("/handovers/" + id(written) + "/read", ""));

        assertThat(read.get("readByMe").asBoolean()).isTrue();
        assertThat(hanne.get("/handovers").get(0).get("readBy").findValuesAsString("name"))
                .containsExactly("Navn hanne", "Navn jonas");
        assertThat(unread(hanne.get("/handovers").get(0))).isEmpty();
    }

    @Test
    void whoIsAwayNeedNotRead() {
        TeamCalls hanne = hanne("handover-away");
        write(person("jonas", "handover-away"), "Gangen sejler, gå bagom", ", 'mustRead': true");
        assertThat(unread(hanne.get("/handovers").get(0))).containsExactly("Navn hanne");

        answer(hanne.post("/absences", "{'member': 'hanne', 'date': '2026-11-23'}"));

        assertThat(unread(hanne.get("/handovers").get(0))).isEmpty();
    }

    @Test
    void whatIsToldAnewMustBeReadAnewAndTheOldWordsStay() {
        TeamCalls hanne = hanne("handover-anew");
        JsonNode written = write(hanne, "Ny dosis fra i morgen", ", 'mustRead': true");
        TeamCalls jonas = person("jonas", "handover-anew");
        answer(jonas.post("/handovers/" + id(written) + "/read", ""));
        clock.pass(Duration.ofHours(2));

        JsonNode anew = answer(jonas.put(
                "/handovers/" + id(written),
                "{'version': %s, 'handover': {'note': 'Ny dosis fra i dag', 'mustRead': true, 'forMeeting': true}}"
                        .formatted(written.get("version"))));

        assertThat(anew.get("note").asString()).isEqualTo("Ny dosis fra i dag");
        assertThat(anew.get("readBy").findValuesAsString("name"))
                .as("who words it anew knows it; Hanne reads it anew")
                .containsExactly("Navn jonas");
        assertThat(unread(anew)).containsExactly("Navn hanne");
        assertThat(anew.get("before")).hasSize(1);
        assertThat(anew.get("before").get(0).get("note").asString()).isEqualTo("Ny dosis fra i morgen");
        refused(
                hanne.put(
                        "/handovers/" + id(written),
                        "{'version': %s, 'handover': {'note': 'For sent'}}".formatted(written.get("version"))),
                409,
                "STALE_HANDOVER");
        assertThatThrownBy(() -> database.sql("update handover_wording set note = 'x' where handover_id = :id")
                        .param("id", java.util.UUID.fromString(id(written)))
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void readingDoesNotGetInTheWayOfWriting() {
        TeamCalls hanne = hanne("handover-version");
        JsonNode written = write(hanne, "Husk nøglen", "");
        JsonNode read = answer(person("jonas", "handover-version").post("/handovers/" + id(written) + "/read", ""));

        assertThat(read.get("version")).isEqualTo(written.get("version"));
    }

    @Test
    void whatIsNoLongerTrueIsClosedAndStaysToBeSeen() {
        TeamCalls hanne = hanne("handover-closed");
        JsonNode written = write(hanne, "Elevatoren er i stykker", "");
        String closing = "{'version': %s, 'because': 'Den kører igen'}".formatted(written.get("version"));

        answer(hanne.post("/handovers/" + id(written) + "/close", closing));

        assertThat(hanne.get("/handovers")).isEmpty();
        JsonNode closed = hanne.get("/citizens/holm/handovers").get(0).get("closed");
        assertThat(closed.get("because").asString()).isEqualTo("Den kører igen");
        assertThat(closed.get("by").asString()).isEqualTo("Navn hanne");
        int version =
                hanne.get("/citizens/holm/handovers").get(0).get("version").asInt();
        refused(
                hanne.post("/handovers/" + id(written) + "/close", "{'version': %d}".formatted(version)),
                409,
                "HANDOVER_CLOSED");
    }

    @Test
    void theMeetingGathersWhatIsMarkedForItAndCloses() {
        TeamCalls hanne = hanne("handover-meeting");
        write(hanne, "Kun til vagten", "");
        JsonNode marked = write(hanne, "Skal vi komme før om morgenen?", ", 'forMeeting': true");

        List<HandoverInfo> gathered = forMeetings.list("handover-meeting");
        assertThat(gathered).singleElement().satisfies(handover -> {
            assertThat(handover.id()).hasToString(id(marked));
            assertThat(handover.note()).isEqualTo("Skal vi komme før om morgenen?");
            assertThat(handover.toString()).doesNotContain("morgenen");
        });

        forMeetings.close(
                "handover-meeting",
                gathered.getFirst().id(),
                gathered.getFirst().version(),
                "Ja, kl. 7.30",
                "Teamet");
        assertThat(forMeetings.list("handover-meeting")).isEmpty();
    }

    @Test
    void myDayBringsItToTheDoor() {
        TeamCalls hanne = hanne("handover-my-day");
        write(person("jonas", "handover-my-day"), "Ring på to gange", ", 'mustRead': true");
        JsonNode stops = hanne.get("/my-day").get("stops");
        assertThat(stops).hasSize(1);
        JsonNode note = stops.get(0).get("handovers").get(0);

        assertThat(note.get("note").asString()).isEqualTo("Ring på to gange");
        assertThat(note.get("readByMe").asBoolean()).isFalse();
        answer(hanne.post("/handovers/" + id(note) + "/read", ""));
        assertThat(hanne.get("/my-day")
                        .get("stops")
                        .get(0)
                        .get("handovers")
                        .get(0)
                        .get("readByMe")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theTeamsOpenScreensHearWhatIsWrittenReadAndClosed() {
        TeamCalls hanne = hanne("handover-live");
        MvcTestResult screen = mvc.get()
                .uri("/api/teams/handover-live/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .with(people.member("jonas", "handover-live"))
                .asyncExchange();
        await().until(() -> text(screen).contains("event:ping"));

        JsonNode written = write(hanne, "Ring på to gange", ", 'mustRead': true");
        await().until(() -> heard(screen) == 1);
        TeamCalls jonas = person("jonas", "handover-live");
        answer(jonas.post("/handovers/" + id(written) + "/read", ""));
        await().until(() -> heard(screen) == 2);
        answer(jonas.post("/handovers/" + id(written) + "/read", ""));
        answer(hanne.post("/handovers/" + id(written) + "/close", "{'version': 0}"));
        await().until(() -> heard(screen) == 3);

        assertThat(text(screen)).as("that there is news, and no more").doesNotContain("Ring", "holm", id(written));
    }

    private static long heard(MvcTestResult screen) {
        return text(screen).lines().filter("event:handovers"::equals).count();
    }

    @Test
    void onlyOfTheTeamsCitizensAndOnlyByItsMembers() {
        TeamCalls hanne = hanne("handover-whose");
        refused(hanne.post("/citizens/nobody/handovers", "{'note': 'x'}"), 404, "UNKNOWN_CITIZEN");
        refused(hanne.post("/citizens/holm/handovers", "{'note': ' '}"), 400, "INVALID_BODY");
        refused(hanne.post("/handovers/00000000-0000-0000-0000-000000000001/read", ""), 404, "UNKNOWN_HANDOVER");
        TeamCalls birgit =
                new TeamCalls(mvc, people.facilitator("birgit-handover", "handover-whose"), "handover-whose");
        refused(birgit.post("/citizens/holm/handovers", "{'note': 'x'}"), 403, "TEAM_DECIDES");
        write(hanne, "Se det hele", "");
        assertThat(birgit.get("/handovers")).hasSize(1);
    }

    @Test
    void readingAndWritingAreAccountedForWithoutTheWords() {
        TeamCalls hanne = hanne("handover-audit");
        write(hanne, "Fortroligt", "");
        hanne.get("/handovers");

        List<String> entries = database.sql("select what || ' ' || array_to_string(subjects, ' ') from audit_entry"
                        + " where team = 'handover-audit' order by at")
                .query(String.class)
                .list();
        assertThat(entries).anyMatch(entry -> entry.startsWith("HANDOVER_WRITTEN") && entry.contains("holm"));
        assertThat(entries).anyMatch(entry -> entry.startsWith("HANDOVERS_SEEN") && entry.contains("holm"));
        assertThat(entries).noneMatch(entry -> entry.contains("Fortroligt"));
    }

    private static List<String> unread(JsonNode handover) {
        return handover.get("notRead").get("by").findValuesAsString("name");
    }
}
