package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.body;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What a relative needs is seen, answered and followed up, and never disappears. */
@RecordApplicationEvents
class NeedsTest extends RelativeStory {

    private static final String ANSWER = ", 'decision': 'Fast aflastning', 'owner': 'hanne', 'due': '2026-11-30'";

    @Autowired
    NeedsForMeetings meetings;

    @Autowired
    ApplicationEvents events;

    @Test
    void fromTheFirstSignalToTheEnd() {
        RelativeCalls hanne = team("life");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "RESPITE", "RED");
        assertThat(need.get("state").asString()).isEqualTo("OPEN");
        assertThat(need.get("answerBy").asString()).isEqualTo("2026-11-24T05:00:00Z");
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
        refused(hanne.step(need, "answer", ANSWER), 409, "NEED_STEP_OUT_OF_ORDER");
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
    void anAnswerAtOnceTakesItUpToo() {
        RelativeCalls hanne = team("at-once");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna Holm", "holm", "DAUGHTER"), "RESPITE", "RED");
        refused(
                hanne.step(need, "answer", ", 'decision': 'x', 'owner': 'hanne', 'due': '2026-11-22'"),
                422,
                "DUE_IN_THE_PAST");
        assertThat(hanne.get("/needs/" + id(need)).get("steps")).isEmpty();

        JsonNode answered = answer(hanne.step(need, "answer", ANSWER));

        assertThat(answered.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.get("steps").findValuesAsString("state")).containsExactly("ON_AGENDA", "ANSWERED");
    }

    @Test
    void meetingsGetWhatPressesAndDecideIt() {
        RelativeCalls hanne = team("meet");
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
    void aStepOnAnOlderVersionIsRefusedAndTold() {
        RelativeCalls hanne = team("stale");
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
        assertThat(body(result).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("kind", "note", "urgency");
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndNeverCut() {
        RelativeCalls hanne = team("long-note");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "RED");
        String note = "/needs/" + need.get("id").asString() + "/signals/"
                + need.get("signals").get(0).get("id").asString() + "/note";

        MvcTestResult tooLong = hanne.put(note, "{'note': '%s'}".formatted("a".repeat(2001)));
        refused(tooLong, 400, "INVALID_BODY");
        assertThat(body(tooLong).get("errors").findValuesAsString("field")).containsExactly("note");

        JsonNode kept = answer(hanne.put(note, "{'note': '%s'}".formatted("a".repeat(2000))));
        assertThat(kept.get("signals").get(0).get("note").asString()).hasSize(2000);
    }
}
