package dk.samvagt.team;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.identity.Membership;
import dk.samvagt.identity.Role;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.testing.GivenTeam;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Vera leaves on Friday: until then she is one of the team, after it she is not. */
@SamvagtTest
class LeavingTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    ShiftCalendar shifts;

    @Test
    void whoLeavesSignsInOnTheLastDayAndNotAfterIt() {
        TeamCalls hanne = team("leave-sign-in");
        people.exists("vera-sign-in", Role.MEMBER, new Membership("leave-sign-in", "vera"));

        leaves(hanne, FRIDAY);

        clock.set(FRIDAY, "23:59");
        MvcTestResult signedIn = signIn("vera-sign-in");
        assertThat(signedIn).hasStatusOk();
        var session = Objects.requireNonNull(signedIn.getResponse().getCookie("SAMVAGT"));
        assertThat(mvc.get().uri("/api/session").cookie(session)).hasStatusOk();
        clock.set(FRIDAY.plusDays(1), "00:01");
        assertThat(mvc.get().uri("/api/session").cookie(session))
                .as("also where she never signed out")
                .hasStatus(401);
        assertThat(signIn("vera-sign-in")).hasStatus(401);
        assertThat(mvc.get().uri("/api/teams/leave-sign-in").cookie(session)).hasStatus(401);
    }

    @Test
    void whoBelongsToAnotherTeamTooStillSignsInThere() {
        TeamCalls hanne = team("leave-one");
        given.team("leave-other").member("vera", Profession.NURSE).exists();
        people.exists("vera-two", Role.MEMBER, new Membership("leave-one", "vera"));
        people.exists("vera-two", Role.MEMBER, new Membership("leave-other", "vera"));

        leaves(hanne, FRIDAY);
        clock.set(FRIDAY.plusDays(1), "08:00");

        TeamCalls gone = new TeamCalls(mvc, People.signedIn("vera-two"), "leave-one");
        refused(gone.ask(""), 404, "UNKNOWN_TEAM");
        assertThat(new TeamCalls(mvc, People.signedIn("vera-two"), "leave-other").ask(""))
                .hasStatusOk();
    }

    @Test
    void namingTheSignInAgainDoesNotOpenIt() {
        TeamCalls hanne = team("leave-again");
        Membership vera = new Membership("leave-again", "vera");
        people.exists("vera-again", Role.MEMBER, vera);
        leaves(hanne, FRIDAY);
        clock.set(FRIDAY.plusDays(1), "08:00");

        people.exists("vera-again", Role.MEMBER, vera);
        people.exists("vera-by-another-name", Role.MEMBER, vera);

        assertThat(signIn("vera-again")).hasStatus(401);
        assertThat(signIn("vera-by-another-name")).hasStatus(401);
    }

    @Test
    void whoStaysAfterAllSignsInAgain() {
        TeamCalls hanne = team("leave-stays");
        people.exists("vera-stays", Role.MEMBER, new Membership("leave-stays", "vera"));
        leaves(hanne, FRIDAY);
        clock.set(FRIDAY.plusDays(1), "08:00");
        assertThat(signIn("vera-stays")).hasStatus(401);

        staysAfterAll(hanne);

        assertThat(signIn("vera-stays")).hasStatusOk();
        assertThat(hanne.get("").get("members").toString()).contains("vera").doesNotContain("lastDay");
    }

    @Test
    void shiftsEndWithTheLastDayWhateverTheFilesTell() {
        GivenTeam story = story("leave-shifts");
        atWork(story, "vera", MONDAY, FRIDAY, FRIDAY.plusDays(3));
        atWork(story, "hanne", FRIDAY.plusDays(3));
        story.exists();
        TeamCalls hanne = as("hanne", "leave-shifts");

        leaves(hanne, FRIDAY);

        assertThat(shiftsOf("vera", "leave-shifts")).containsExactly(MONDAY, FRIDAY);
        assertThat(shiftsOf("hanne", "leave-shifts")).hasSize(1);
        story.exists();
        assertThat(shiftsOf("vera", "leave-shifts")).as("read in again").containsExactly(MONDAY, FRIDAY);
    }

    @Test
    void whatFallsAwayIsToldBeforeAndComesBackWithTheMember() {
        GivenTeam story = story("leave-back");
        atWork(story, "vera", MONDAY, FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4));
        story.exists();
        TeamCalls hanne = as("hanne", "leave-back");

        JsonNode price = hanne.get("/members/vera/departure/price?lastDay=" + FRIDAY);
        assertThat(price.get("shifts").asInt()).isEqualTo(2);
        assertThat(price.get("first").asString()).isEqualTo(FRIDAY.plusDays(3).toString());
        assertThat(price.get("visits").asInt()).isZero();
        assertThat(price.get("nameGoes").asString()).isEqualTo("2027-11-28");
        assertThat(shiftsOf("vera", "leave-back"))
                .as("a question changes nothing")
                .hasSize(4);

        leaves(hanne, FRIDAY);
        assertThat(hanne.get("/members/vera/departure").get("setAside").asInt()).isEqualTo(2);
        story.exists();
        leaves(hanne, FRIDAY.plusDays(3));
        assertThat(shiftsOf("vera", "leave-back"))
                .as("a later last day gives back what lies before it")
                .containsExactly(MONDAY, FRIDAY, FRIDAY.plusDays(3));

        staysAfterAll(hanne);

        assertThat(shiftsOf("vera", "leave-back"))
                .containsExactly(MONDAY, FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4));
        assertThat(hanne.get("/members/vera/departure").get("setAside").asInt()).isZero();
    }

    @Test
    void shiftsThatAreSetAsideOutliveFilesThatLeaveThemOut() {
        GivenTeam both = story("leave-files");
        atWork(both, "vera", FRIDAY.plusDays(3));
        atWork(both, "hanne", FRIDAY.plusDays(3));
        both.exists();
        TeamCalls hanne = as("hanne", "leave-files");
        leaves(hanne, FRIDAY);

        GivenTeam without = story("leave-files");
        atWork(without, "hanne", FRIDAY.plusDays(3));
        without.exists();
        assertThat(shiftsOf("vera", "leave-files")).isEmpty();
        staysAfterAll(hanne);

        assertThat(shiftsOf("vera", "leave-files")).containsExactly(FRIDAY.plusDays(3));
    }

    @Test
    void theTeamSeesWhoLeavesAndWhoHasLeft() {
        TeamCalls hanne = team("leave-seen");
        leaves(hanne, FRIDAY);

        JsonNode before = hanne.get("");
        assertThat(before.at("/members/1/lastDay").asString()).isEqualTo("2026-11-27");
        assertThat(before.get("former")).isEmpty();
        clock.set(FRIDAY.plusDays(1), "08:00");
        JsonNode after = hanne.get("");
        assertThat(after.get("members")).hasSize(1);
        assertThat(after.at("/former/0/name").asString()).isEqualTo("Navn vera");
    }

    @Test
    void whatSomebodyElseMustTakeOnIsPointedOut() {
        TeamCalls hanne = team("leave-duties");
        String anna = answer(hanne.post("/relatives", """
                        {'about': {'name': 'Anna Holm', 'languages': [], 'interpreter': false}, 'citizen': 'holm',
                         'relation': {'kind': 'DAUGHTER', 'contactPerson': 'vera'}}""")).get("id").asString();
        String need = answer(hanne.post(
                        "/needs",
                        "{'citizen': 'holm', 'relative': '" + anna + "', 'kind': 'STRAIN', 'urgency': 'RED'}"))
                .at("/need/id")
                .asString();
        int version = hanne.get("/needs/" + need).get("version").asInt();
        answer(hanne.post("/needs/" + need + "/agenda", "{'version': " + version + "}"));
        answer(hanne.post(
                "/needs/" + need + "/answer",
                "{'version': " + (version + 1) + ", 'decision': 'Ring', 'owner': 'vera', 'due': '2026-11-30'}"));

        JsonNode departure = hanne.get("/members/vera/departure");

        assertThat(departure.get("duties").valueStream().map(LeavingTest::duty))
                .containsExactly("CONTACT_OF_RELATIVE Anna Holm", "NEED Borger holm");
        assertThat(departure.get("left").asBoolean()).isFalse();
        assertThat(hanne.get("/members/hanne/departure").get("duties")).isEmpty();
    }

    @Test
    void whoHasLeftIsGivenNothingNew() {
        TeamCalls hanne = team("leave-nothing");
        leaves(hanne, MONDAY.minusDays(1));

        refused(hanne.post("/relatives", """
                        {'about': {'name': 'Anna Holm', 'languages': [], 'interpreter': false}, 'citizen': 'holm',
                         'relation': {'kind': 'DAUGHTER', 'contactPerson': 'vera'}}"""), 409, "MEMBER_HAS_LEFT");
    }

    @Test
    void aDayLongAgoIsASlipOfThePen() {
        TeamCalls hanne = team("leave-long-ago");

        leaves(hanne, MONDAY.minusDays(90));
        refused(hanne.put("/members/vera/departure", lastDay(MONDAY.minusDays(91))), 422, "LAST_DAY_LONG_AGO");
        refused(hanne.put("/members/nobody/departure", lastDay(FRIDAY)), 404, "UNKNOWN_MEMBER");
        refused(hanne.put("/members/vera/departure", "{}"), 400, "INVALID_BODY");
    }

    private static void leaves(TeamCalls hanne, LocalDate after) {
        assertThat(hanne.put("/members/vera/departure", lastDay(after))).hasStatus(204);
    }

    private static void staysAfterAll(TeamCalls hanne) {
        assertThat(hanne.send(HttpMethod.DELETE, "/members/vera/departure", "")).hasStatus(204);
    }

    private static String lastDay(LocalDate date) {
        return "{'lastDay': '" + date + "'}";
    }

    private static void atWork(GivenTeam story, String member, LocalDate... days) {
        for (LocalDate day : days) {
            story.shift(member, day, "07:00", "15:00");
        }
    }

    private static String duty(JsonNode duty) {
        return duty.get("kind").asString() + " " + duty.get("what").asString();
    }

    private List<LocalDate> shiftsOf(String member, String team) {
        return shifts.listOfMember(team, member, MONDAY, MONDAY.plusDays(30)).stream()
                .map(ShiftInfo::date)
                .toList();
    }

    private GivenTeam story(String team) {
        return given.team(team)
                .member("hanne", Profession.NURSE)
                .member("vera", Profession.SOSU_HELPER)
                .citizen("holm");
    }

    private TeamCalls team(String team) {
        story(team).exists();
        return as("hanne", team);
    }

    private TeamCalls as(String member, String team) {
        return new TeamCalls(mvc, people.member(member, team), team);
    }

    private MvcTestResult signIn(String username) {
        return mvc.post()
                .uri("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, People.PASSWORD))
                .with(People.token())
                .exchange();
    }
}
