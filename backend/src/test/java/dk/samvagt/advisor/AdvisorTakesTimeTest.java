package dk.samvagt.advisor;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static dk.samvagt.testing.TeamCalls.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import dk.samvagt.testing.TeamCalls;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Supervision that is arranged takes the time of those who take part, and the plan does not tell what it is. */
class AdvisorTakesTimeTest extends DayStory {

    AdvisorTakesTimeTest() {
        super(LocalDate.of(2026, 11, 26));
    }

    @Test
    void whoAskedIsTakenAndNobodyIsToldByWhat() {
        DayCalls day = day("advised", "ali");
        int before = day.version();

        plan("advised", ask("advised"), "13:30", "");

        assertThat(taken(day, "hanne")).containsExactly("13:30-14:30 Møde");
        assertThat(taken(day, "ali")).isEmpty();
        assertThat(text(day.get(""))).doesNotContain("SUPERVISION", "upervision", "Mødelokalet", "jledere");
        assertThat(day.version()).isGreaterThan(before);
        assertThat(DayCalls.json(day.get("/history")).get(0).get("type").asString())
                .isEqualTo("ENGAGEMENT_CHANGED");
    }

    @Test
    void thoseWhoAreNamedAreTakenAndOthersAreNotToldWho() {
        DayCalls day = day("advisednamed", "ali");
        JsonNode planned = plan("advisednamed", ask("advisednamed"), "13:30", ", 'members': ['hanne', 'ali']");

        assertThat(taken(day, "hanne")).hasSize(1);
        assertThat(taken(day, "ali")).hasSize(1);
        assertThat(planned.get("appointed").get("members")).hasSize(2);
        JsonNode seen = calls("advisednamed", "ali").get("/advisor-requests").get(0);
        assertThat(seen.get("appointed").get("members")).isEmpty();
        assertThat(calls("advisednamed", "hanne")
                        .get("/advisor-requests")
                        .get(0)
                        .get("appointed")
                        .get("members"))
                .hasSize(2);
    }

    @Test
    void onlyMembersOfTheTeamTakePart() {
        day("advisedwho", "ali");
        JsonNode asked = ask("advisedwho");

        refused(tryPlan("advisedwho", asked, "13:30", ", 'members': ['nobody']"), 404, "UNKNOWN_MEMBER");
    }

    @Test
    void whatItCostsIsToldInFiguresBeforeItIsArranged() {
        DayCalls day = day("advisedprice", "hanne");
        day.move("holm1", "hanne");
        day.override("'type': 'UNPIN', 'visit': 'holm1'");
        JsonNode asked = ask("advisedprice");
        int before = day.version();

        JsonNode price = answer(price("advisedprice", asked, "07:15", 180));

        assertThat(price.get("planned").asBoolean()).isTrue();
        assertThat(price.get("late").asInt()).isEqualTo(1);
        assertThat(price.get("lateMinutes").asInt()).isPositive();
        assertThat(price.toString()).doesNotContain("holm");
        assertThat(day.version()).isEqualTo(before);
        assertThat(answer(price("advisedprice", asked, "13:30", 30)).get("late").asInt())
                .isZero();
        refused(
                calls("advisedprice", "hanne")
                        .post(
                                "/advisor-requests/" + asked.get("id").asString() + "/price",
                                "{'date': '%s', 'start': '10:00', 'minutes': 60}".formatted(date)),
                403,
                "ADVISORS_ONLY");
    }

    private MvcTestResult price(String team, JsonNode asked, String start, int minutes) {
        return bente(team)
                .post(
                        "/advisor-requests/" + asked.get("id").asString() + "/price",
                        "{'date': '%s', 'start': '%s', 'minutes': %d}".formatted(date, start, minutes));
    }

    @Test
    void theTimeIsFreeAgainWhenItIsAnotherTimeOrNoneAtAll() {
        DayCalls day = day("advisedmoved", "ali");
        JsonNode planned = plan("advisedmoved", ask("advisedmoved"), "13:30", "");
        JsonNode again = plan("advisedmoved", planned, "10:00", "");
        assertThat(taken(day, "hanne")).containsExactly("10:00-11:00 Møde");

        answer(step(calls("advisedmoved", "hanne"), again, "withdraw", ""));

        assertThat(taken(day, "hanne")).isEmpty();
    }

    @Test
    void theSameTimeOnAnotherDayIsToldToThePlansOfBothDays() {
        DayCalls day = day("advisedday", "ali");
        JsonNode planned = plan("advisedday", ask("advisedday"), "13:30", "");
        int before = day.version();

        answer(step(
                bente("advisedday"),
                planned,
                "plan",
                ", 'appointed': {'date': '%s', 'start': '13:30', 'minutes': 60, 'place': 'Mødelokalet'}"
                        .formatted(date.plusDays(1))));

        assertThat(day.version()).isGreaterThan(before);
        assertThat(taken(day, "hanne")).isEmpty();
    }

    @Test
    void whatWasClosedEarlyTookItsTimeUntilThen() {
        DayCalls day = day("advisedclosed", "ali");
        JsonNode planned = plan("advisedclosed", ask("advisedclosed"), "13:00", "");
        JsonNode other = plan("advisedclosed", ask("advisedclosed"), "10:00", "");
        answer(step(bente("advisedclosed"), other, "close", ""));
        clock.set(date, "13:20");
        answer(step(bente("advisedclosed"), planned, "close", ""));

        assertThat(taken(day, "hanne")).containsExactly("13:00-13:20 Møde");
    }

    private JsonNode ask(String team) {
        return answer(calls(team, "hanne")
                .post("/advisor-requests", "{'kind': 'SUPERVISION', 'words': 'Vi går for hurtigt.'}"));
    }

    private JsonNode plan(String team, JsonNode request, String start, String more) {
        return answer(tryPlan(team, request, start, more));
    }

    private MvcTestResult tryPlan(String team, JsonNode request, String start, String more) {
        String appointed =
                "{'date': '%s', 'start': '%s', 'minutes': 60, 'place': 'Mødelokalet'%s}".formatted(date, start, more);
        return step(bente(team), request, "plan", ", 'appointed': " + appointed);
    }

    private static MvcTestResult step(TeamCalls by, JsonNode request, String step, String more) {
        return by.post(
                "/advisor-requests/" + request.get("id").asString() + "/" + step,
                "{'version': %s%s}".formatted(request.get("version"), more));
    }

    private TeamCalls calls(String team, String member) {
        return new TeamCalls(http, people.member(member, team), team);
    }

    private TeamCalls bente(String team) {
        return new TeamCalls(http, people.advisor("bente-" + team, team), team);
    }

    private static List<String> taken(DayCalls day, String member) {
        return day.plan()
                .get("routes")
                .valueStream()
                .filter(route -> route.get("member").asString().equals(member))
                .flatMap(route -> route.get("engagements").valueStream())
                .map(one -> one.get("start").asString() + "-" + one.get("end").asString() + " "
                        + one.get("label").asString())
                .toList();
    }
}
