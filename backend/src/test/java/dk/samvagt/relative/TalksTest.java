package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.body;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Calls to Anna, and talks with her, as work. */
class TalksTest extends OfferStory {

    private JsonNode anna(RelativeCalls hanne, String more) {
        return answer(hanne.post("/relatives", """
                {'about': {'name': 'Anna', 'phone': '01 23', %s'reachable': [{'day': 'THURSDAY', 'from': '13:00', 'to': '14:00'}]},
                'citizen': 'holm', 'relation': {'kind': 'DAUGHTER', 'contactPerson': 'jonas'}}""".formatted(more)));
    }

    private static JsonNode talk(RelativeCalls hanne, JsonNode anna, String more) {
        return answer(hanne.post("/talks", "{'relative': %s, 'citizen': 'holm'%s}".formatted(anna.get("id"), more)));
    }

    @Test
    void aCallBackIsPlannedWithinTheHoursAndHeldWhenItsVisitIs() {
        thursday("call").exists();
        RelativeCalls hanne = hanne("call");
        JsonNode anna = anna(hanne, "");
        JsonNode need = hanne.flag("holm", anna, "INFORMATION", "YELLOW");

        JsonNode call = talk(hanne, anna, ", 'kind': 'CALL_BACK', 'need': " + need.get("id"));

        assertThat(call.get("date").asString()).isEqualTo(THURSDAY.toString());
        assertThat(call.get("earliest").asString()).startsWith("13:00");
        assertThat(call.get("latest").asString()).startsWith("13:45");
        assertThat(call.get("memberName").asString()).isEqualTo("Navn jonas");
        assertThat(hanne.get("/needs/" + need.get("id").asString()).get("state").asString())
                .isEqualTo("ANSWERED");

        String visit = call.get("visit").asString();
        DayCalls day = day("call", THURSDAY);
        solved(day);
        JsonNode stop = DayCalls.stop(day.plan(), visit);
        assertThat(stop.get("start").asString()).isBetween("13:00", "13:45");
        assertThat(stop.get("mode").asString()).isEqualTo("PHONE");
        assertThat(stop.get("strict").asBoolean()).isTrue();
        assertThat(stop.get("citizen").asString()).isEqualTo("holm");
        assertThat(stop.get("talk").get("relativeName").asString()).isEqualTo("Anna");
        assertThat(day.route("jonas")).as("the contact person calls").contains(visit);
        assertThat(hanne.get("/talks").get(0).get("whoName").asString()).isEqualTo("Navn jonas");

        clock.set(THURSDAY, "13:05");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "call"), "call");
        JsonNode mine = jonas.get("/my-day?date=" + THURSDAY);
        assertThat(mine.toString()).contains("Du skal tale med Anna, pårørende til Borger holm.");
        assertThat(jonas.get("/talks/" + call.get("id").asString() + "/phone")
                        .get("phone")
                        .asString())
                .isEqualTo("01 23");
        assertThat(database.sql("select count(*) from audit_entry where what = 'RELATIVE_PHONE_SEEN' and team = 'call'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        jonas.post("/visits/" + visit + "/started", "");
        jonas.post("/visits/" + visit + "/finished", "");
        assertThat(hanne.get("/talks").get(0).get("state").asString()).isEqualTo("HELD");
        assertThat(hanne.get("/relatives/" + anna.get("id").asString() + "/contacts")
                        .get(0)
                        .get("how")
                        .asString())
                .isEqualTo("PHONE");
        assertThat(hanne.get("/needs/" + need.get("id").asString()).get("state").asString())
                .isEqualTo("FOLLOWED_UP");
    }

    @Test
    void aNeedIsFollowedUpWhenTheTalkIsHeldAndNotWhenItIsPlanned() {
        thursday("promise").exists();
        RelativeCalls hanne = hanne("promise");
        JsonNode anna = anna(hanne, "");
        JsonNode need = hanne.flag("holm", anna, "INFORMATION", "YELLOW");
        String path = "/needs/" + need.get("id").asString();
        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(
                need,
                "answer",
                ", 'decision': 'Jonas ringer', 'owner': 'jonas', 'due': '" + MONDAY.plusDays(14) + "'"));

        JsonNode call = talk(hanne, anna, ", 'kind': 'CALL_BACK', 'need': " + need.get("id"));

        JsonNode promised = hanne.get(path);
        assertThat(promised.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(promised.get("due").asString()).as("the sooner day counts").isEqualTo(THURSDAY.toString());
        assertThat(promised.get("ownerName").asString()).isEqualTo("Navn jonas");
        assertThat(promised.get("steps").findValuesAsString("decision"))
                .containsExactly("Jonas ringer", "Vi ringer tilbage.");

        solved(day("promise", THURSDAY));
        clock.set(THURSDAY, "13:05");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "promise"), "promise");
        jonas.post("/visits/" + call.get("visit").asString() + "/started", "");
        jonas.post("/visits/" + call.get("visit").asString() + "/finished", "");
        assertThat(hanne.get("/talks").get(0).get("state").asString()).isEqualTo("HELD");
        assertThat(hanne.get(path).get("state").asString()).isEqualTo("FOLLOWED_UP");
    }

    @Test
    void aTalkThatIsCalledOffHasFollowedNothingUp() {
        thursday("unheld").exists();
        RelativeCalls hanne = hanne("unheld");
        JsonNode anna = anna(hanne, "");
        JsonNode need = hanne.flag("holm", anna, "INFORMATION", "YELLOW");
        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(
                need,
                "answer",
                ", 'decision': 'Jonas ringer', 'owner': 'jonas', 'due': '" + MONDAY.plusDays(14) + "'"));
        JsonNode call = talk(hanne, anna, ", 'kind': 'CALL_BACK', 'need': " + need.get("id"));

        answer(hanne.post(
                "/talks/" + call.get("id").asString() + "/call-off", "{'version': %s}".formatted(call.get("version"))));

        assertThat(hanne.get("/needs/" + need.get("id").asString()).get("state").asString())
                .isEqualTo("ANSWERED");
    }

    @Test
    void aTalkAtTheOfficeIsThereAndDoesNotDisturbTheCitizensVisits() {
        thursday("office").visit("h1", "holm", THURSDAY, "13:00", "13:00", 60).exists();
        RelativeCalls hanne = hanne("office");
        JsonNode talk =
                talk(hanne, anna(hanne, ""), ", 'kind': 'TALK', 'place': 'OFFICE', 'minutes': 60, 'member': 'hanne'");

        DayCalls day = day("office", THURSDAY);
        solved(day);

        assertThat(day.unassigned()).isEmpty();
        assertThat(day.plan().get("summary").get("brokenRules").asInt()).isZero();
        JsonNode stop = DayCalls.stop(day.plan(), talk.get("visit").asString());
        assertThat(stop.get("latitude").asDouble()).isEqualTo(55.665);
        assertThat(stop.get("start").asString()).isEqualTo("13:00");
        assertThat(day.route("hanne")).contains(talk.get("visit").asString());
    }

    @Test
    void whoeverIsCalledOffIsNotCalled() {
        thursday("calledoff").exists();
        RelativeCalls hanne = hanne("calledoff");
        JsonNode call = talk(hanne, anna(hanne, ""), ", 'kind': 'CALL_BACK'");
        String path = "/talks/" + call.get("id").asString();
        assertThat(day("calledoff", THURSDAY).unassigned())
                .contains(call.get("visit").asString());

        refused(hanne.post(path + "/call-off", "{'version': 9}"), 409, "CHANGED_BY_OTHERS");
        JsonNode off = answer(hanne.post(path + "/call-off", "{'version': %s}".formatted(call.get("version"))));

        assertThat(off.get("state").asString()).isEqualTo("CALLED_OFF");
        assertThat(day("calledoff", THURSDAY).unassigned())
                .doesNotContain(call.get("visit").asString());
        refused(hanne.post(path + "/call-off", "{'version': %s}".formatted(off.get("version"))), 409, "TALK_IS_OVER");
    }

    @Test
    void outsideTheHoursNobodyIsCalled() {
        thursday("hours").exists();
        RelativeCalls hanne = hanne("hours");
        JsonNode anna = anna(hanne, "");
        assertThat(hanne.get("/relatives/" + anna.get("id").asString() + "/talk-times?minutes=60")
                        .get("times"))
                .hasSize(4);
        String at = "{'relative': %s, 'citizen': 'holm', 'kind': 'CALL_BACK', 'date': '%s', 'from': '%s'}";
        refused(hanne.post("/talks", at.formatted(anna.get("id"), THURSDAY, "13:46")), 422, "NOT_REACHABLE");
        refused(hanne.post("/talks", at.formatted(anna.get("id"), MONDAY, "13:00")), 422, "NOT_REACHABLE");
        answer(hanne.post("/talks", at.formatted(anna.get("id"), THURSDAY, "13:45")));

        JsonNode bo = hanne.relative("Bo", "holm", "SON");
        refused(
                hanne.post("/talks", "{'relative': %s, 'citizen': 'holm', 'kind': 'TALK'}".formatted(bo.get("id"))),
                422,
                "NOBODY_TO_REACH");
        answer(hanne.post("/talks", at.formatted(bo.get("id"), THURSDAY, "10:00")));
    }

    @Test
    void whatIsLongerThanAnyOfTheHoursIsRefusedWithTheLongestOfThem() {
        thursday("long").exists();
        RelativeCalls hanne = hanne("long");
        JsonNode anna = anna(hanne, "");
        String id = anna.get("id").asString();

        JsonNode none = hanne.get("/relatives/" + id + "/talk-times?minutes=61");
        assertThat(none.get("times")).isEmpty();
        assertThat(none.get("hoursNoted").asBoolean()).isTrue();
        assertThat(none.get("longest").get("day").asString()).isEqualTo("THURSDAY");
        assertThat(none.get("longest").get("minutes").asInt()).isEqualTo(60);
        String wanted = "{'relative': %s, 'citizen': 'holm', 'kind': 'TALK', 'minutes': %d}";
        MvcTestResult refused = hanne.post("/talks", wanted.formatted(anna.get("id"), 61));
        refused(refused, 422, "TALK_TOO_LONG");
        assertThat(body(refused).get("detail").asString()).contains("61 minutter", "60 minutter");
        answer(hanne.post("/talks", wanted.formatted(anna.get("id"), 60)));

        JsonNode bo = hanne.relative("Bo", "holm", "SON");
        assertThat(hanne.get("/relatives/" + bo.get("id").asString() + "/talk-times")
                        .get("hoursNoted")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void noTalkIsLongerThanFourHours() {
        thursday("hours4").exists();
        RelativeCalls hanne = hanne("hours4");
        JsonNode bo = hanne.relative("Bo", "holm", "SON");
        String wanted =
                "{'relative': %s, 'citizen': 'holm', 'kind': 'TALK', 'minutes': %d, 'date': '%s', 'from': '10:00'}";

        MvcTestResult refused = hanne.post("/talks", wanted.formatted(bo.get("id"), 241, THURSDAY));
        refused(refused, 400, "INVALID_BODY");
        assertThat(body(refused).get("errors").findValuesAsString("field")).containsExactly("minutes");
        refused(
                hanne.ask("/relatives/" + bo.get("id").asString() + "/talk-times?minutes=241"),
                400,
                "INVALID_PARAMETER");
        answer(hanne.post("/talks", wanted.formatted(bo.get("id"), 240, THURSDAY)));
    }

    @Test
    void anInterpreterIsNeededUntilOneIsBooked() {
        thursday("interpreter").exists();
        RelativeCalls hanne = hanne("interpreter");
        JsonNode talk = talk(hanne, anna(hanne, "'interpreter': true, "), ", 'kind': 'FIRST_MEETING'");
        assertThat(talk.get("interpreter").asString()).isEqualTo("NEEDED");
        assertThat(talk.get("minutes").asInt()).isEqualTo(60);
        assertThat(talk.get("place").asString()).isEqualTo("HOME");

        JsonNode booked = answer(hanne.post(
                "/talks/" + talk.get("id").asString() + "/interpreter",
                "{'version': %s}".formatted(talk.get("version"))));

        assertThat(booked.get("interpreter").asString()).isEqualTo("BOOKED");
        thursday("interpreter-other").exists();
        refused(hanne("interpreter-other").ask("/talks/" + talk.get("id").asString() + "/phone"), 404, "UNKNOWN_TALK");
    }

    @Test
    void theSameTalkIsPlannedOnce() {
        thursday("talk-once").exists();
        RelativeCalls hanne = hanne("talk-once");
        JsonNode anna = anna(hanne, "");
        String wanted = "{'relative': %s, 'citizen': 'holm', 'kind': '%s'}";

        assertThat(atOnce(4, () -> hanne.post("/talks", wanted.formatted(anna.get("id"), "CALL_BACK"))))
                .containsExactly(201, 409, 409, 409);
        refused(hanne.post("/talks", wanted.formatted(anna.get("id"), "CALL_BACK")), 409, "TALK_IS_PLANNED");
        assertThat(hanne.get("/talks")).hasSize(1);

        JsonNode call = hanne.get("/talks").get(0);
        answer(hanne.post(
                "/talks/" + call.get("id").asString() + "/call-off", "{'version': %s}".formatted(call.get("version"))));
        answer(hanne.post("/talks", wanted.formatted(anna.get("id"), "CALL_BACK")));
        answer(hanne.post("/talks", wanted.formatted(anna.get("id"), "TALK")));
    }
}
