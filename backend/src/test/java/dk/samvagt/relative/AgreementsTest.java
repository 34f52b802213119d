package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.body;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Who does what, and what that means for the team's day. */
class AgreementsTest extends OfferStory {

    private static final String THURSDAYS = "'rule': 'FREQ=WEEKLY;BYDAY=TH', 'from': '08:00', 'to': '09:00'";

    private static VisitOrder help(String id, String task, String at, int staff) {
        LocalTime time = LocalTime.parse(at);
        return new VisitOrder(
                id,
                "holm",
                THURSDAY,
                task,
                30,
                time,
                time.plusMinutes(30),
                false,
                staff,
                Set.of(),
                Set.of(),
                1,
                VisitMode.HOME,
                null,
                null,
                null);
    }

    private RelativeCalls helped(String team) {
        thursday(team)
                .visit(help("h1", "BREAKFAST", "08:00", 1))
                .visit(help("h2", "BREAKFAST", "12:00", 1))
                .visit(help("h3", "LIFT", "08:30", 2))
                .exists();
        return hanne(team);
    }

    private static MvcTestResult propose(RelativeCalls hanne, String terms, boolean agreed) {
        return hanne.post("/agreements", "{'citizen': 'holm', 'agreed': %s, 'terms': {%s}}".formatted(agreed, terms));
    }

    private static JsonNode annaMakes(RelativeCalls hanne, String effect, String help, boolean agreed) {
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        return answer(propose(
                hanne,
                "'party': 'RELATIVE', 'relative': %s, 'task': '%s', 'effect': '%s', 'helps': ['%s'], %s"
                        .formatted(anna.get("id"), help, effect, help, THURSDAYS),
                agreed));
    }

    private static MvcTestResult take(RelativeCalls hanne, JsonNode agreement, String step, String more) {
        String path = "/agreements/" + agreement.get("id").asString();
        return hanne.post(
                path + "/" + step, "{'version': %s%s}".formatted(hanne.get(path).get("version"), more));
    }

    @Test
    void whatIsOnlyProposedChangesNothing() {
        RelativeCalls hanne = helped("proposed");
        DayCalls day = day("proposed", THURSDAY);
        JsonNode agreement = annaMakes(hanne, "REPLACES", "BREAKFAST", false);
        assertThat(day.unassigned()).contains("h1", "h2");
        assertThat(agreement.get("next")).isEmpty();

        JsonNode agreed = answer(take(hanne, agreement, "agree", ""));

        assertThat(agreed.get("next")).hasSize(4);
        assertThat(day.unassigned())
                .as("only the one at her time")
                .contains("h2")
                .doesNotContain("h1");
        JsonNode replaced = day.plan().get("agreed");
        assertThat(replaced.findValuesAsString("visit")).containsExactly("h1");
        assertThat(replaced.get(0).get("with").get("who").asString()).isEqualTo("Anna");
        assertThat(day.plan().get("summary").get("visits").asInt()).isEqualTo(3);
    }

    @Test
    void whoJoinsIsTheSecondOfTwo() {
        RelativeCalls hanne = helped("joins");
        annaMakes(hanne, "JOINS", "LIFT", true);

        DayCalls day = day("joins", THURSDAY);
        solved(day);

        JsonNode stop = DayCalls.stop(day.plan(), "h3");
        assertThat(stop.get("staff").asInt()).isEqualTo(1);
        assertThat(stop.get("agreed").get("who").asString()).isEqualTo("Anna");
        assertThat(day.unassigned()).isEmpty();
    }

    @Test
    void whenItEndsTheHelpReturnsToTheDraft() {
        RelativeCalls hanne = helped("ends");
        JsonNode agreement = annaMakes(hanne, "REPLACES", "BREAKFAST", true);
        DayCalls day = day("ends", THURSDAY);
        assertThat(day.unassigned()).doesNotContain("h1");

        JsonNode ended = answer(take(hanne, agreement, "end", ", 'reason': 'Anna har fået arbejde'"));

        assertThat(ended.get("state").asString()).isEqualTo("ENDED");
        assertThat(day.unassigned()).contains("h1");
        assertThat(day.plan().get("agreed")).isEmpty();
        assertThat(DayCalls.json(day.get("/history")).get(0).get("type").asString())
                .isEqualTo("HELP_RETURNS");
        refused(take(hanne, agreement, "agree", ""), 409, "AGREEMENT_STEP");
        assertThat(hanne.get("/agreements")).isEmpty();
        assertThat(hanne.get("/agreements?stopped=true")).hasSize(1);
    }

    @Test
    void whenItFailsOnAPublishedDayTheTeamGetsAProposal() {
        RelativeCalls hanne = helped("fails");
        JsonNode agreement = annaMakes(hanne, "REPLACES", "BREAKFAST", true);
        DayCalls day = day("fails", THURSDAY);
        solved(day);
        day.publish();

        answer(take(hanne, agreement, "fail", ", 'reason': 'Det blev for meget'"));

        await().atMost(Duration.ofSeconds(90))
                .until(() -> day.plan().get("proposals").asInt() == 1);
        JsonNode proposal = DayCalls.json(day.get("/proposals")).get(0);
        assertThat(proposal.get("reason").asString()).contains("er teamets igen");
        assertThat(proposal.get("changes").toString()).contains("h1");
    }

    @Test
    void oneDayOffReturnsThatDayAndNoOther() {
        RelativeCalls hanne = helped("dayoff");
        JsonNode agreement = annaMakes(hanne, "REPLACES", "BREAKFAST", true);
        DayCalls day = day("dayoff", THURSDAY);

        refused(take(hanne, agreement, "days-off", ", 'date': '" + THURSDAY.plusDays(1) + "'"), 422, "NO_SUCH_DAY");
        JsonNode off = answer(take(hanne, agreement, "days-off", ", 'date': '" + THURSDAY + "', 'reason': 'Syg'"));

        assertThat(day.unassigned()).contains("h1");
        assertThat(off.get("next")).hasSize(3);
        assertThat(off.get("daysOff").get(0).get("date").asString()).isEqualTo(THURSDAY.toString());
        answer(take(hanne, agreement, "days-off/take-back", ", 'date': '" + THURSDAY + "'"));
        assertThat(day.unassigned()).doesNotContain("h1");
    }

    @Test
    void whatWasDoneByAgreementStaysSoWhenItEnds() {
        RelativeCalls hanne = helped("past");
        JsonNode agreement = annaMakes(hanne, "REPLACES", "BREAKFAST", true);
        clock.set(THURSDAY.plusDays(1), "08:00");

        answer(take(hanne, agreement, "end", ", 'reason': 'Nok nu'"));

        assertThat(day("past", THURSDAY).plan().get("agreed")).hasSize(1);
    }

    @Test
    void whatDoesNotHoldTogetherIsNamed() {
        RelativeCalls hanne = helped("faults");
        MvcTestResult wrong = propose(
                hanne,
                "'party': 'RELATIVE', 'task': 'x', 'effect': 'REPLACES', 'rule': 'tit', 'first': '2026-12-02',"
                        + " 'last': '2026-12-01', 'from': '10:00', 'to': '10:00'",
                false);
        refused(wrong, 400, "INVALID_BODY");
        assertThat(body(wrong).get("errors").findValuesAsString("field"))
                .containsExactly("terms.relative", "terms.helps", "terms.rule", "terms.last", "terms.to");
        MvcTestResult byTeam = propose(
                hanne,
                "'party': 'TEAM', 'task': 'x', 'effect': 'JOINS', 'helps': ['LIFT'], 'rule': 'FREQ=DAILY'",
                false);
        assertThat(body(byTeam).get("errors").findValuesAsString("field")).containsExactly("terms.effect");
        MvcTestResult volunteer = propose(hanne, "'party': 'VOLUNTEER', 'task': 'x', 'rule': 'FREQ=DAILY'", false);
        assertThat(body(volunteer).get("errors").findValuesAsString("field")).containsExactly("terms.who");
    }

    @Test
    void onesWhoseLastDayIsPastAreNotMadeAndNotAgreed() {
        RelativeCalls hanne = helped("gone");
        String walks = "'party': 'CITIZEN', 'task': 'Gåtur', 'rule': 'FREQ=DAILY', 'first': '2020-01-01', 'last': '%s'";
        MvcTestResult gone = propose(hanne, walks.formatted(MONDAY.minusDays(1)), true);
        refused(gone, 400, "INVALID_BODY");
        assertThat(body(gone).get("errors").findValuesAsString("field")).containsExactly("terms.last");
        JsonNode proposed = answer(propose(hanne, walks.formatted(MONDAY), false));

        clock.set(MONDAY.plusDays(1), "08:00");

        refused(take(hanne, proposed, "agree", ""), 409, "AGREEMENT_OVER");
    }

    @Test
    void oneIsOverTheDayAfterItsLast() {
        RelativeCalls hanne = helped("over");
        JsonNode walks = answer(propose(
                hanne, "'party': 'CITIZEN', 'task': 'Gåtur', 'rule': 'FREQ=DAILY', 'last': '" + MONDAY + "'", true));
        assertThat(walks.get("over").asBoolean()).isFalse();
        assertThat(hanne.get("/agreements")).hasSize(1);

        clock.set(MONDAY.plusDays(1), "08:00");

        assertThat(hanne.get("/agreements")).isEmpty();
        JsonNode over = hanne.get("/agreements?stopped=true").get(0);
        assertThat(over.get("over").asBoolean()).isTrue();
        assertThat(over.get("state").asString()).isEqualTo("AGREED");
    }

    @Test
    void theNextTimeIsOneThatIsNotPast() {
        RelativeCalls hanne = helped("next");
        String walks = "'party': 'CITIZEN', 'task': 'Gåtur', 'rule': 'FREQ=DAILY', 'from': '08:00', 'to': '%s'";
        JsonNode morning = answer(propose(hanne, walks.formatted("09:00"), true));
        JsonNode longer = answer(propose(hanne, walks.formatted("09:01"), true));

        clock.set(MONDAY, "09:00");

        assertThat(hanne.get("/agreements/" + morning.get("id").asString())
                        .get("next")
                        .get(0)
                        .asString())
                .isEqualTo(MONDAY.plusDays(1).toString());
        assertThat(hanne.get("/agreements/" + longer.get("id").asString())
                        .get("next")
                        .get(0)
                        .asString())
                .isEqualTo(MONDAY.toString());
    }

    @Test
    void itEndsSoonFromFourteenDaysBefore() {
        RelativeCalls hanne = helped("soon");
        String volunteer =
                "'party': 'VOLUNTEER', 'who': 'Ib', 'task': 'Gåtur', 'rule': 'FREQ=WEEKLY;BYDAY=MO', 'last': '%s'";
        JsonNode soon = answer(propose(hanne, volunteer.formatted(MONDAY.plusDays(14)), true));
        JsonNode later = answer(propose(hanne, volunteer.formatted(MONDAY.plusDays(15)), true));
        assertThat(soon.get("endsSoon").asBoolean()).isTrue();
        assertThat(later.get("endsSoon").asBoolean()).isFalse();
    }

    @Test
    void minutesAreWrittenMendedAndReferredTo() {
        RelativeCalls hanne = helped("minutes");
        JsonNode written = answer(hanne.post(
                "/agreement-minutes",
                "{'citizen': 'holm', 'present': 'Anna og Hanne', 'agreed': 'Anna laver morgenmad torsdag'}"));
        JsonNode mended = answer(hanne.put(
                "/agreement-minutes/" + written.get("id").asString(),
                "{'version': %s, 'citizen': 'holm', 'agreed': 'Anna laver morgenmad', 'plan': 'Vi ser på det om en måned'}"
                        .formatted(written.get("version"))));
        assertThat(mended.get("plan").asString()).isEqualTo("Vi ser på det om en måned");
        refused(
                hanne.put("/agreement-minutes/" + written.get("id").asString(), "{'version': 7, 'citizen': 'holm'}"),
                409,
                "CHANGED_BY_OTHERS");
        answer(propose(
                hanne,
                "'party': 'CITIZEN', 'task': 'Dækker bord', 'rule': 'FREQ=DAILY', 'minutes': " + written.get("id"),
                true));
        assertThat(hanne.get("/citizens/holm/agreement-minutes")).hasSize(1);

        RelativeCalls other = helped("minutes-other");
        refused(other.ask("/agreement-minutes/" + written.get("id").asString()), 404, "UNKNOWN_MINUTES");
        refused(
                propose(
                        other,
                        "'party': 'CITIZEN', 'task': 'x', 'rule': 'FREQ=DAILY', 'minutes': " + written.get("id"),
                        true),
                404,
                "UNKNOWN_MINUTES");
    }

    @Test
    void anotherTeamsAgreementIsNotThere() {
        JsonNode agreement = annaMakes(helped("own"), "REPLACES", "BREAKFAST", true);
        RelativeCalls other = helped("own-other");
        refused(other.ask("/agreements/" + agreement.get("id").asString()), 404, "UNKNOWN_AGREEMENT");
        assertThat(facilitator("own").post("/agreements", "{}")).hasStatus(403);
    }

    @Test
    void noTalkWasHeldTomorrow() {
        RelativeCalls hanne = helped("minutes-day");
        String minutes = "{'citizen': 'holm', 'agreed': 'Anna laver morgenmad', 'heldOn': '%s'%s}";

        refused(hanne.post("/agreement-minutes", minutes.formatted(MONDAY.plusDays(1), "")), 422, "TALK_NOT_HELD_YET");
        JsonNode written = answer(hanne.post("/agreement-minutes", minutes.formatted(MONDAY, "")));
        refused(
                hanne.put(
                        "/agreement-minutes/" + written.get("id").asString(),
                        minutes.formatted(MONDAY.plusDays(1), ", 'version': " + written.get("version"))),
                422,
                "TALK_NOT_HELD_YET");
    }
}
