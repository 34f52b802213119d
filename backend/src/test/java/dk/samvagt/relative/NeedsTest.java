package dk.samvagt.relative;

import static dk.samvagt.relative.TeamCalls.answer;
import static dk.samvagt.relative.TeamCalls.body;
import static dk.samvagt.relative.TeamCalls.refused;
import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What a relative needs is seen, gathered, answered and followed up, and never disappears. */
@SamvagtTest
@RecordApplicationEvents
class NeedsTest {

    private static final String ANSWER = ", 'decision': 'Fast aflastning', 'owner': 'hanne', 'due': '2026-11-30'";

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

    @Autowired
    NeedsForMeetings meetings;

    @Autowired
    ApplicationEvents events;

    @Test
    void fromTheFirstSignalToTheEnd() {
        TeamCalls hanne = team("life");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "RESPITE", "RED");
        assertThat(need.get("state").asString()).isEqualTo("OPEN");
        assertThat(need.get("answerBy").asString()).isEqualTo("2026-11-24T05:00:00Z");
        refused(hanne.step(need, "answer", ANSWER), 409, "NEED_STEP_OUT_OF_ORDER");
        refused(hanne.step(need, "follow-up", ", 'decision': 'x'"), 409, "NEED_STEP_OUT_OF_ORDER");
        refused(hanne.step(need, "close", ""), 409, "NEED_STEP_OUT_OF_ORDER");

        answer(hanne.step(need, "agenda", ""));
        refused(hanne.step(need, "agenda", ""), 409, "NEED_STEP_OUT_OF_ORDER");
        refused(
                hanne.step(need, "answer", ", 'decision': 'x', 'owner': 'hanne', 'due': '2026-11-22'"),
                422,
                "DUE_IN_THE_PAST");
        refused(
                hanne.step(need, "answer", ", 'decision': 'x', 'owner': 'ingen', 'due': '2026-11-23'"),
                404,
                "UNKNOWN_MEMBER");
        JsonNode answered = answer(hanne.step(need, "answer", ANSWER));
        assertThat(answered.get("ownerName").asString()).isEqualTo("Navn hanne");
        assertThat(answered.get("due").asString()).isEqualTo("2026-11-30");
        refused(hanne.step(need, "close", ""), 409, "NEED_STEP_OUT_OF_ORDER");

        answer(hanne.step(need, "follow-up", ", 'decision': 'Prøver igen', 'due': '2026-12-07'"));
        answer(hanne.step(need, "follow-up", ", 'decision': 'Det går'"));
        JsonNode closed = answer(hanne.step(need, "close", ", 'decision': 'Torsdag er fast'"));

        assertThat(closed.get("steps").findValuesAsString("state"))
                .containsExactly("ON_AGENDA", "ANSWERED", "FOLLOWED_UP", "FOLLOWED_UP", "CLOSED");
        assertThat(closed.get("steps").findValuesAsString("by")).containsOnly("Navn hanne");
        refused(hanne.step(need, "agenda", ""), 409, "NEED_STEP_OUT_OF_ORDER");
        assertThat(hanne.get("/needs")).isEmpty();
        assertThat(hanne.get("/needs?closed=true")).hasSize(1);
        assertThat(hanne.get("/needs?state=CLOSED")).hasSize(1);
        assertThat(events.stream(NeedFlagged.class)).hasSize(1);
        assertThat(events.stream(NeedChanged.class)).hasSize(5);
        assertThatThrownBy(() -> database.sql("delete from relative_need").update())
                .hasMessageContaining("never deleted");
    }

    @Test
    void signalsOfSeveralGatherOnOneAndTheMostUrgentCounts() {
        TeamCalls hanne = team("gather");
        TeamCalls jonas = new TeamCalls(mvc, people.member("jonas", "gather"), "gather");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        JsonNode first = hanne.flag("holm", anna, "STRAIN", "GREEN");
        clock.pass(Duration.ofHours(3));
        JsonNode second = jonas.flag("holm", anna, "STRAIN", "RED");

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("urgency").asString()).isEqualTo("RED");
        assertThat(second.get("signals").findValuesAsString("by")).containsExactly("Navn hanne", "Navn jonas");
        assertThat(second.get("signals").findValuesAsString("urgency")).containsExactly("GREEN", "RED");
        assertThat(second.get("signals").findValuesAsString("mine")).containsExactly("false", "true");
        assertThat(jonas.flag("holm", anna, "TALK", "GREEN").get("id")).isNotEqualTo(first.get("id"));
        answer(jonas.post("/needs", "{'citizen': 'holm', 'kind': 'STRAIN', 'urgency': 'GREEN'}"));
        assertThat(hanne.get("/needs?kind=STRAIN")).as("nobody in particular").hasSize(2);

        answer(hanne.step(first, "agenda", ""));
        assertThat(hanne.flag("holm", anna, "STRAIN", "YELLOW").get("signals")).hasSize(3);
        answer(hanne.step(first, "answer", ANSWER));
        assertThat(hanne.flag("holm", anna, "STRAIN", "YELLOW").get("id"))
                .as("what is seen after the answer is new")
                .isNotEqualTo(first.get("id"));
        refused(
                jonas.post("/needs/" + first.get("id").asString() + "/signals", "{'urgency': 'RED'}"),
                409,
                "NEED_IS_ANSWERED");
    }

    @Test
    void twoWhoFlagTheSameAtOnceMeet() throws Exception {
        TeamCalls hanne = team("gather-race");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        List<Future<JsonNode>> flags = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                flags.add(threads.submit(() -> hanne.flag("holm", anna, "GRIEF", "YELLOW")));
            }
        }
        for (Future<JsonNode> flag : flags) {
            assertThat(flag.get().get("kind").asString()).isEqualTo("GRIEF");
        }
        assertThat(hanne.get("/needs")).hasSize(1);
        assertThat(hanne.get("/needs").get(0).get("signals")).hasSize(4);
    }

    @Test
    void aTalkWithoutANameIsANeedOfItsOwn() {
        TeamCalls hanne = team("anonymous");
        String talk = "{'kind': 'TALK', 'urgency': 'YELLOW', 'note': 'En mand ringede'}";

        JsonNode first = answer(hanne.post("/needs", talk));
        JsonNode second = answer(hanne.post("/needs", talk));

        assertThat(first.get("gathered").asBoolean()).isFalse();
        assertThat(second.at("/need/id")).isNotEqualTo(first.at("/need/id"));
        assertThat(first.get("need").has("citizen")).isFalse();
        assertThat(first.get("need").has("relativeName")).isFalse();
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        refused(
                hanne.post("/needs", "{'relative': %s, 'kind': 'TALK', 'urgency': 'RED'}".formatted(anna.get("id"))),
                422,
                "CITIZEN_NEEDED");
        refused(
                hanne.post(
                        "/needs",
                        "{'citizen': 'berg', 'relative': %s, 'kind': 'TALK', 'urgency': 'RED'}"
                                .formatted(anna.get("id"))),
                422,
                "NOT_NEAR");
    }

    @Test
    void anAnswerIsLateOneSecondAfterItsDays() {
        TeamCalls hanne = team("late");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "RED");
        hanne.flag("holm", anna, "GRIEF", "YELLOW");
        hanne.flag("holm", anna, "NETWORK", "GREEN");

        assertOverdue(hanne, 1, 0, 1);
        assertOverdue(hanne, 7, 1, 2);
        assertOverdue(hanne, 30, 2, 3);
    }

    private void assertOverdue(TeamCalls person, int days, int at, int over) {
        clock.set(MONDAY.plusDays(days), "06:00:00");
        assertThat(person.get("/needs?overdue=true")).hasSize(at);
        clock.set(MONDAY.plusDays(days), "06:00:01");
        assertThat(person.get("/needs?overdue=true")).hasSize(over);
    }

    @Test
    void anEarlierPromiseIsKeptWhenItBecomesMoreUrgent() {
        TeamCalls hanne = team("late-risen");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "YELLOW");
        clock.set(MONDAY.plusDays(3), "06:00");
        assertThat(hanne.flag("holm", anna, "TALK", "RED").get("answerBy").asString())
                .isEqualTo("2026-11-27T05:00:00Z");
        clock.set(MONDAY.plusDays(3), "07:00");
        assertThat(hanne.flag("holm", anna, "TALK", "GREEN").get("answerBy").asString())
                .isEqualTo("2026-11-27T05:00:00Z");
    }

    @Test
    void aFollowUpIsLateTheDayAfter() {
        TeamCalls hanne = team("late-follow");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "RED");
        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(need, "answer", ANSWER));

        clock.set(MONDAY.plusDays(7), "23:59:59");
        assertThat(hanne.get("/needs?overdue=true")).isEmpty();
        clock.set(MONDAY.plusDays(8), "00:00");
        assertThat(hanne.get("/needs?overdue=true")).hasSize(1);

        answer(hanne.step(need, "follow-up", ", 'decision': 'Igen', 'due': '2026-12-03'"));
        assertThat(hanne.get("/needs?overdue=true")).isEmpty();
        clock.set(MONDAY.plusDays(11), "00:00");
        assertThat(hanne.get("/needs?overdue=true")).hasSize(1);
    }

    @Test
    void meetingsGetWhatPressesAndDecideIt() {
        TeamCalls hanne = team("meet");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        UUID green = id(hanne.flag("holm", anna, "NETWORK", "GREEN"));
        UUID yellow = id(hanne.flag("holm", anna, "GRIEF", "YELLOW"));
        UUID red = id(answer(hanne.post("/needs", """
                {'citizen': 'holm', 'kind': 'TALK', 'urgency': 'RED', 'note': 'Hemmeligt', 'confidential': true}""")).get("need"));
        assertThat(meetings.list("meet")).extracting(NeedInfo::id).containsExactly(red, yellow);
        assertThat(meetings.get("meet", red)).satisfies(need -> {
            assertThat(need.notes()).isEmpty();
            assertThat(need.confidential()).isTrue();
            assertThat(need.seenBy()).containsExactly("Navn hanne");
        });

        meetings.putOnAgenda("meet", red, meetings.get("meet", red).version(), "Navn jonas");
        NeedInfo onAgenda = meetings.get("meet", red);
        meetings.answer(
                "meet", red, onAgenda.version(), new NeedAnswer("Ringer i aften", "jonas", MONDAY), "Navn jonas");
        assertThat(meetings.list("meet")).extracting(NeedInfo::id).containsExactly(yellow);
        assertThatThrownBy(() -> meetings.followUp("meet", red, onAgenda.version(), "x", null, "Navn jonas"))
                .hasMessageContaining("STALE_NEED");

        clock.set(MONDAY.plusDays(1), "08:00");
        assertThat(meetings.list("meet")).extracting(NeedInfo::id).containsExactly(red, yellow);
        clock.set(MONDAY.plusDays(31), "08:00");
        assertThat(meetings.list("meet")).extracting(NeedInfo::id).containsExactly(red, yellow, green);
        assertThat(meetings.list("meet-other")).isEmpty();
        assertThatThrownBy(() -> meetings.get("meet-other", red)).hasMessageContaining("UNKNOWN_NEED");
    }

    @Test
    void whatWasSaidInConfidenceIsReadByThoseWhoNeedIt() {
        TeamCalls hanne = team("secret");
        TeamCalls jonas = new TeamCalls(mvc, people.member("jonas", "secret"), "secret");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode flagged = answer(hanne.post("/needs", """
                {'citizen': 'holm', 'relative': %s, 'kind': 'STRAIN', 'urgency': 'RED', 'note': 'Kan ikke mere',
                 'confidential': true}""".formatted(anna.get("id"))));
        JsonNode need = flagged.get("need");

        assertThat(note(hanne, need)).isEqualTo("Kan ikke mere");
        assertThat(note(jonas, need)).isEqualTo("-");
        assertThat(note(facilitator("secret"), need)).isEqualTo("-");
        assertThat(note(new TeamCalls(mvc, people.advisor("bente-secret", "secret"), "secret"), need))
                .isEqualTo("Kan ikke mere");

        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(need, "answer", ", 'decision': 'Ring', 'owner': 'jonas', 'due': '2026-11-30'"));
        assertThat(note(jonas, need)).as("the owner").isEqualTo("Kan ikke mere");
        refused(facilitator("secret").step(need, "close", ""), 403, "TEAM_DECIDES");
    }

    @Test
    void aNoteIsWrittenAfterwardsByTheOneWhoSawItAndOnce() {
        TeamCalls hanne = team("note");
        TeamCalls jonas = new TeamCalls(mvc, people.member("jonas", "note"), "note");
        JsonNode flagged = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'TALK', 'urgency': 'GREEN'}"));
        String signal = "/needs/" + flagged.at("/need/id").asString() + "/signals/"
                + flagged.get("signal").asString();

        refused(put(jonas, signal + "/note", "{'note': 'Nej'}"), 403, "NOT_YOUR_SIGNAL");
        JsonNode noted = answer(put(hanne, signal + "/note", "{'note': 'Vil gerne ringes op', 'confidential': false}"));
        assertThat(noted.at("/signals/0/note").asString()).isEqualTo("Vil gerne ringes op");
        refused(put(hanne, signal + "/note", "{'note': 'Andet'}"), 409, "NOTE_IS_WRITTEN");
    }

    @Test
    void aSlipIsTakenBackWithinTenMinutes() {
        TeamCalls hanne = team("slip");
        JsonNode kept = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'TALK', 'urgency': 'RED'}"));
        JsonNode slip = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'GRIEF', 'urgency': 'RED'}"));
        String path = "/needs/%s/signals/%s/take-back";
        clock.pass(Duration.ofMinutes(10));
        JsonNode after = answer(hanne.post(
                path.formatted(
                        slip.at("/need/id").asString(), slip.get("signal").asString()),
                ""));
        assertThat(after.get("state").asString()).isEqualTo("CLOSED");
        assertThat(after.at("/signals/0/takenBack").asBoolean()).isTrue();

        clock.pass(Duration.ofSeconds(1));
        refused(
                hanne.post(
                        path.formatted(
                                kept.at("/need/id").asString(),
                                kept.get("signal").asString()),
                        ""),
                409,
                "TOO_LATE_TO_UNDO");
        assertThat(hanne.get("/needs")).hasSize(1);
    }

    @Test
    void aSlipTakenBackLowersTheUrgencyAgain() {
        TeamCalls hanne = team("slip-lower");
        hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "GREEN");
        JsonNode need = hanne.get("/needs").get(0);
        JsonNode slip = answer(hanne.post("/needs/" + need.get("id").asString() + "/signals", "{'urgency': 'RED'}"));
        JsonNode after = answer(hanne.post(
                "/needs/" + need.get("id").asString() + "/signals/"
                        + slip.get("signal").asString() + "/take-back",
                ""));
        assertThat(after.get("urgency").asString()).isEqualTo("GREEN");
        assertThat(after.get("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void aStepOnAnOlderVersionIsRefusedAndTold() {
        TeamCalls hanne = team("stale");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "RED");
        String agenda = "/needs/" + need.get("id").asString() + "/agenda";
        JsonNode after = answer(hanne.post(agenda, "{'version': %s}".formatted(need.get("version"))));

        MvcTestResult late = hanne.post(agenda, "{'version': %s}".formatted(need.get("version")));
        refused(late, 409, "STALE_NEED");
        assertThat(body(late).get("currentVersion")).isEqualTo(after.get("version"));
    }

    @Test
    void aBadBodyNamesEveryField() {
        MvcTestResult result = team("bad").post("/needs", "{'citizen': 'holm', 'kind': 'TRÆT', 'note': 7}");

        refused(result, 400, "INVALID_BODY");
        assertThat(body(result).get("errors").findValuesAsString("field")).containsExactlyInAnyOrder("kind", "urgency");
    }

    @Test
    void eachReadingIsWrittenDown() {
        TeamCalls hanne = team("seen");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "RED");
        hanne.get("/needs");

        assertThat(database.sql("select subjects::text from audit_entry where team = 'seen' and what = 'NEEDS_LISTED'")
                        .query(String.class)
                        .single())
                .isEqualTo("{%s,%s,holm}"
                        .formatted(
                                need.get("id").asString(), need.get("relative").asString()));
    }

    private TeamCalls team(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .exists();
        return new TeamCalls(mvc, people.member("hanne", team), team);
    }

    private TeamCalls facilitator(String team) {
        return new TeamCalls(mvc, people.facilitator("birgit-" + team, team), team);
    }

    private static MvcTestResult put(TeamCalls person, String path, String body) {
        return person.send(HttpMethod.PUT, path, body);
    }

    private static String note(TeamCalls person, JsonNode need) {
        JsonNode note = person.get("/needs/" + need.get("id").asString()).at("/signals/0/note");
        return note.isMissingNode() ? "-" : note.asString();
    }

    private static UUID id(JsonNode need) {
        return UUID.fromString(need.get("id").asString());
    }
}
