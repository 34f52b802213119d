package dk.samvagt.dayplan.override;

import static dk.samvagt.team.Profession.NURSE;
import static dk.samvagt.team.Profession.SOSU_HELPER;
import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.testing.GivenTeam;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What a member changes by hand stands, and shows its price before and after. */
@SamvagtTest
class OverrideTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Test
    void aVisitIsGivenToAMemberWhoIsThenBoundToIt() {
        DayCalls day = day("give");

        JsonNode result = DayCalls.json(day.move("bath", "hanne"));

        assertThat(result.get("dryRun").asBoolean()).isFalse();
        assertThat(result.get("effect").get("unassigned").asInt()).isEqualTo(-1);
        assertThat(result.get("effect").get("sentences").toString())
                .contains("Ét besøg mere får en medarbejder.", "Ingen regel brydes.");
        assertThat(day.route("hanne")).isEqualTo("bath 08:00");
        JsonNode stop = DayCalls.stop(day.plan(), "bath");
        assertThat(stop.get("pinned").asBoolean()).isTrue();
        assertThat(stop.get("startPinned").asBoolean()).isFalse();
    }

    @Test
    void unlessToldOtherwiseAVisitGoesWhereItCostsLeast() {
        DayCalls day = day("cheapest");
        day.move("bath", "hanne");
        day.move("lunch", "hanne");

        day.move("walk", "hanne");

        assertThat(day.route("hanne")).isEqualTo("bath 08:00, walk 10:00, lunch 12:00");
    }

    @Test
    void aPositionIsKeptAsAskedFor() {
        DayCalls day = day("position");
        day.move("bath", "hanne");
        day.move("lunch", "hanne");

        day.override("'type': 'MOVE', 'visit': 'walk', 'member': 'hanne', 'position': 3");

        assertThat(day.route("hanne")).startsWith("bath 08:00, lunch 12:00, walk 12:");
    }

    @Test
    void aTryShowsThePriceAndChangesNothing() {
        DayCalls day = day("try");
        day.move("bath", "hanne");
        JsonNode before = day.plan();

        JsonNode tried = DayCalls.json(day.tryOut("'type': 'MOVE', 'visit': 'bath', 'member': 'ali'"));

        assertThat(tried.get("dryRun").asBoolean()).isTrue();
        assertThat(DayCalls.route(tried.get("plan"), "ali")).isEqualTo("bath 08:00");
        assertThat(tried.get("effect").get("sentences").toString())
                .contains("Borger holm får Navn ali, som er ny for borgeren.");
        assertThat(day.plan()).isEqualTo(before);
        assertThat(day.get("/history")).bodyJson().extractingPath("$").asArray().hasSize(1);
    }

    @Test
    void whoSawAnOlderPlanIsToldSoAndLosesNothing() {
        DayCalls day = day("stale");
        int seen = day.version();
        day.move("bath", "hanne");

        MvcTestResult late =
                day.post("/overrides", "{'version': " + seen + ", 'type': 'MOVE', 'visit': 'bath', 'member': 'ali'}");

        assertThat(late).hasStatus(409);
        assertThat(late).bodyJson().extractingPath("$.code").isEqualTo("STALE_VERSION");
        assertThat(late).bodyJson().extractingPath("$.currentVersion").isEqualTo(day.version());
        assertThat(day.route("hanne")).isEqualTo("bath 08:00");
    }

    @Test
    void breakingARuleNeedsAReasonAndIsMarkedEverAfter() {
        DayCalls day = day("reason");

        MvcTestResult refused = day.move("wound", "ali");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("REASON_NEEDED");
        assertThat(refused).bodyJson().extractingPath("$.brokenRules[0].rule").isEqualTo("COMPETENCE");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.brokenRules[0].text")
                .isEqualTo("Navn ali mangler sårpleje til besøget hos Borger holm (sårpleje).");
        assertThat(day.unassigned()).contains("wound");

        assertThat(day.tryOut("'type': 'MOVE', 'visit': 'wound', 'member': 'ali'"))
                .as("a try needs no reason")
                .hasStatusOk();

        day.override("'type': 'MOVE', 'visit': 'wound', 'member': 'ali', 'reason': 'Hanne er med på telefonen'");
        JsonNode stop = DayCalls.stop(day.plan(), "wound");
        assertThat(stop.get("flags").toString()).contains("BREAKS_RULE");
        assertThat(stop.get("brokenRules").get(0).get("reason").asString()).isEqualTo("Hanne er med på telefonen");

        assertThat(day.move("lunch", "ali"))
                .as("what is broken knowingly is not asked about again")
                .hasStatusOk();
    }

    @Test
    void twoPeopleStartTogetherAndTheOneWhoStaysWaits() {
        DayCalls day = day("pair");
        day.override("'type': 'MOVE', 'visit': 'lift', 'member': 'hanne'");
        assertThat(day.route("hanne")).as("the second person is found too").isEqualTo("lift 09:00");
        assertThat(day.route("ali")).isEqualTo("lift 09:00");

        day.override("'type': 'MOVE', 'visit': 'bath', 'member': 'hanne', 'position': 1, 'start': '08:50'");

        assertThat(day.route("hanne")).isEqualTo("bath 08:50, lift 09:20");
        assertThat(day.route("ali")).isEqualTo("lift 09:20");
    }

    @Test
    void oneMemberCannotBeBothOfTwoPeople() {
        DayCalls day = day("twice");
        day.move("lift", "hanne");

        MvcTestResult refused =
                day.override("'type': 'MOVE', 'visit': 'lift', 'seat': 2, 'member': 'hanne', 'reason': 'stærk'");

        assertImpossible(refused, "SAME_PERSON_TWICE");
    }

    @Test
    void whatNobodyCanDoIsRefusedAndNamed() {
        DayCalls day = day("impossible");
        day.move("bath", "hanne");

        assertThat(day.move("bath", "nobody")).hasStatus(404);
        assertThat(day.move("bath", "nobody"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_MEMBER");
        assertThat(day.move("nothing", "hanne")).hasStatus(404);
        assertThat(day.move("nothing", "hanne"))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_VISIT");
        assertImpossible(day.move("bath", "kim"), "NOT_AT_WORK");
        assertImpossible(
                day.override("'type': 'MOVE', 'visit': 'lunch', 'member': 'hanne', 'position': 3"),
                "POSITION_OUT_OF_RANGE");
        assertImpossible(day.override("'type': 'PIN', 'visit': 'lunch'"), "NOT_ON_THE_PLAN");
        assertImpossible(
                day.override("'type': 'START_AT', 'visit': 'bath', 'start': '07:30'"), "BEFORE_THE_EARLIEST_START");
        assertImpossible(day.override("'type': 'SWAP', 'visit': 'bath', 'withVisit': 'bath'"), "SAME_VISIT");
    }

    @Test
    void aWishThatIsNotWholeNamesWhatIsMissing() {
        DayCalls day = day("missing");

        MvcTestResult refused = day.override("'type': 'MOVE', 'visit': 'bath'");

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("INVALID_BODY");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("member");
    }

    @Test
    void aStartIsKeptToTheMinute() {
        DayCalls day = day("exact");
        day.move("bath", "hanne");

        assertThat(day.override("'type': 'START_AT', 'visit': 'bath', 'start': '08:17'"))
                .hasStatusOk();

        JsonNode stop = DayCalls.stop(day.plan(), "bath");
        assertThat(stop.get("start").asString()).isEqualTo("08:17");
        assertThat(stop.get("startPinned").asBoolean()).isTrue();
        assertThat(day.tryOut("'type': 'MOVE', 'visit': 'lift', 'member': 'hanne', 'position': 1"))
                .as("what pushes it is told to break what was pinned")
                .bodyJson()
                .extractingPath("$.effect.newlyBroken[*].rule")
                .asArray()
                .contains("PIN_KEPT");
    }

    @Test
    void twoVisitsChangePlaces() {
        DayCalls day = day("swap");
        day.move("bath", "hanne");
        day.move("lunch", "ali");

        day.override("'type': 'SWAP', 'visit': 'bath', 'withVisit': 'lunch'");

        assertThat(day.route("hanne")).isEqualTo("lunch 12:00");
        assertThat(day.route("ali")).isEqualTo("bath 08:00");
        assertThat(DayCalls.stop(day.plan(), "bath").get("pinned").asBoolean()).isTrue();
        assertThat(DayCalls.stop(day.plan(), "lunch").get("pinned").asBoolean()).isTrue();
    }

    @Test
    void aVisitForTwoIsTakenOffWholeAndReleased() {
        DayCalls day = day("off");
        day.move("lift", "hanne");

        day.override("'type': 'UNASSIGN', 'visit': 'lift'");

        assertThat(day.route("hanne")).isEmpty();
        assertThat(day.route("ali")).isEmpty();
        assertThat(day.unassigned()).contains("lift");
        assertThat(day.override("'type': 'UNPIN', 'visit': 'lift'")).hasStatusOk();
    }

    @Test
    void everyChangeIsTakenBackToTheFirst() {
        DayCalls day = day("undo");
        JsonNode empty = day.plan();
        day.move("bath", "hanne");
        day.move("lift", "ali");
        day.override("'type': 'SWAP', 'visit': 'bath', 'withVisit': 'lunch'");
        day.override("'type': 'UNASSIGN', 'visit': 'lift'");
        int last = day.version();

        for (int back = 0; back < 4; back++) {
            assertThat(day.plan().get("canUndo").asBoolean()).isTrue();
            assertThat(day.undo()).hasStatusOk();
        }

        JsonNode now = day.plan();
        assertThat(now.get("version").asInt()).isEqualTo(last + 4);
        assertThat(now.get("routes")).isEqualTo(empty.get("routes"));
        assertThat(now.get("unassigned")).isEqualTo(empty.get("unassigned"));
        assertThat(now.get("canUndo").asBoolean()).isFalse();
        assertThat(day.undo()).hasStatus(409);
        assertThat(day.undo()).bodyJson().extractingPath("$.code").isEqualTo("NOTHING_TO_UNDO");
    }

    @Test
    void whatTakingBackWouldDoIsToldBefore() {
        DayCalls day = day("undotried");
        day.move("bath", "hanne");
        int version = day.version();

        JsonNode tried = DayCalls.json(day.post("/undo?dryRun=true", "{'version': " + version + "}"));

        assertThat(tried.get("dryRun").asBoolean()).isTrue();
        assertThat(tried.get("effect").get("unassigned").asInt()).isEqualTo(1);
        assertThat(day.route("hanne")).as("nothing is kept").isEqualTo("bath 08:00");
        assertThat(day.version()).isEqualTo(version);
        assertThat(DayCalls.json(day.get("/history")).get(0).get("undoable").asBoolean())
                .isTrue();
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhatWasTakenBack() {
        DayCalls day = day("history");
        day.move("bath", "hanne");
        day.override("'type': 'MOVE', 'visit': 'bath', 'member': 'ali', 'reason': 'Hanne er forsinket'");
        day.undo();

        JsonNode history = DayCalls.json(day.get("/history"));

        assertThat(history.get(0).get("text").asString()).isEqualTo("Navn kim fortrød: en flytning.");
        assertThat(history.get(1).get("text").asString())
                .isEqualTo("Navn kim flyttede besøget hos Borger holm (bad) fra Navn hanne til Navn ali, kl. 08.00."
                        + " Begrundelse: Hanne er forsinket");
        assertThat(history.get(1).get("undone").asBoolean()).isTrue();
        assertThat(history.get(2).get("text").asString())
                .isEqualTo("Navn kim gav besøget hos Borger holm (bad) til Navn hanne, kl. 08.00.");
        assertThat(history.get(2).get("undone").asBoolean()).isFalse();
    }

    @Test
    void theBestPlacesComeWithTheirPrice() {
        DayCalls day = day("candidates");

        JsonNode places = DayCalls.json(day.get("/visits/wound/candidates"));

        assertThat(places.get(0).get("member").asString()).as("the nurse").isEqualTo("hanne");
        assertThat(places.get(0).get("start").asString()).isEqualTo("10:00");
        assertThat(places.get(0).get("effect").get("newlyBroken")).isEmpty();
        assertThat(day.get("/visits/nothing/candidates")).hasStatus(404);
    }

    private static void assertImpossible(MvcTestResult refused, String why) {
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("IMPOSSIBLE");
        assertThat(refused).bodyJson().extractingPath("$.why").isEqualTo(why);
    }

    /** Hanne, a nurse, and Ali are at work, Kim is not; Holm is to be helped five times. */
    private DayCalls day(String team) {
        GivenTeam story = given.team(team)
                .member("hanne", NURSE, "WOUND_CARE")
                .member("ali", SOSU_HELPER)
                .member("kim", SOSU_HELPER)
                .citizen("holm")
                .knows("hanne", "holm", 3)
                .shift("hanne", TUESDAY, "07:00", "15:00")
                .shift("ali", TUESDAY, "07:00", "15:00");
        visit(story, "bath", "SHOWER", "08:00", 30, 1);
        visit(story, "lift", "LIFT", "09:00", 20, 2);
        visit(story, "wound", "WOUND_CARE", "10:00", 20, 1, "WOUND_CARE");
        visit(story, "walk", "WALK", "10:00", 30, 1);
        visit(story, "lunch", "LUNCH", "12:00", 30, 1);
        story.exists();
        return new DayCalls(http, people.member("kim", team), team, TUESDAY);
    }

    private static void visit(
            GivenTeam story, String id, String task, String earliest, int minutes, int staff, String... competences) {
        LocalTime from = LocalTime.parse(earliest);
        story.visit(new VisitOrder(
                id,
                "holm",
                TUESDAY,
                task,
                minutes,
                from,
                from.plusHours(1),
                false,
                staff,
                Set.of(competences),
                Set.of(),
                1,
                VisitMode.HOME,
                null,
                null,
                null));
    }
}
