package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A meeting takes its time in the day plan. Two by day, eight visits, four of them at noon. */
class TakenTimeTest extends DayStory {

    private static final LocalTime BEGINS = LocalTime.of(12, 0);
    private static final LocalTime ENDS = LocalTime.of(13, 0);

    TakenTimeTest() {
        super(LocalDate.of(2026, 11, 25));
    }

    private MeetingCalls meetings(String team) {
        return new MeetingCalls(http, people.member("hanne", team), team);
    }

    @Test
    void noVisitIsPlannedOverItAndEverybodyComesInTime() {
        DayCalls day = day("attended", "hanne");
        answer(meetings("attended").post("/meetings", at("12:00", 60, "BASE", "")));

        solve(day);

        JsonNode plan = day.plan();
        assertThat(day.unassigned()).isEmpty();
        assertThat(plan.get("summary").get("brokenRules").asInt()).isZero();
        for (JsonNode route : plan.get("routes")) {
            assertThat(route.get("engagements")).hasSize(1);
            assertThat(route.get("engagements").get(0).get("label").asString()).isEqualTo("Triage");
            for (JsonNode stop : route.get("stops")) {
                LocalTime start = LocalTime.parse(stop.get("start").asString());
                LocalTime end = LocalTime.parse(stop.get("end").asString());
                assertThat(end.isBefore(BEGINS) || !start.isBefore(ENDS))
                        .as("%s from %s to %s, with the way to the base", stop.get("visit"), start, end)
                        .isTrue();
            }
        }
    }

    @Test
    void whoIsNotInvitedGoesOnVisiting() {
        DayCalls day = day("invited", "hanne");
        answer(meetings("invited").post("/meetings", at("12:00", 60, "ONLINE", "'ali'")));

        JsonNode plan = day.plan();

        assertThat(plan.get("routes").findValues("engagements"))
                .extracting(JsonNode::size)
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aMeetingOutsideTheShiftIsNotInThePlan() {
        DayCalls day = day("outside", "hanne");
        answer(meetings("outside").post("/meetings", at("14:31", 30, "BASE", "")));
        assertThat(day.plan().get("routes").findValues("engagements"))
                .extracting(JsonNode::size)
                .containsOnly(0);
        answer(meetings("outside").post("/meetings", at("14:30", 30, "BASE", "")));
        assertThat(day.plan().get("routes").findValues("engagements"))
                .extracting(JsonNode::size)
                .containsOnly(1);
    }

    @Test
    void whatAPersonPinnedThereStaysAndIsSeenToBreakARule() {
        DayCalls day = day("collides", "hanne");
        day.override("'type': 'START_AT', 'visit': 'holm2', 'member': 'ali', 'start': '12:15'");
        answer(meetings("collides").post("/meetings", at("12:00", 60, "BASE", "'ali'")));

        JsonNode stop = DayCalls.stop(day.plan(), "holm2");

        assertThat(day.route("ali")).contains("holm2");
        assertThat(stop.get("pinned").asBoolean()).isTrue();
        assertThat(stop.get("brokenRules")).isNotEmpty();
        assertThat(LocalTime.parse(stop.get("start").asString())).isAfterOrEqualTo(ENDS);
    }

    @Test
    void aMeetingThatIsMovedIsWrittenDownInTheDaysHistory() {
        DayCalls day = day("takenhistory", "hanne");
        int before = day.version();
        answer(meetings("takenhistory").post("/meetings", at("12:00", 60, "BASE", "")));

        assertThat(day.version()).isGreaterThan(before);
        assertThat(DayCalls.json(day.get("/history")).get(0).get("type").asString())
                .isEqualTo("ENGAGEMENT_CHANGED");
    }

    @Test
    void theDaysHistoryTellsWhichMeetingAndWhatBecameOfIt() {
        DayCalls day = day("takentold", "hanne");
        assertThat(day.version()).as("a plan is there").isPositive();
        MeetingCalls hanne = meetings("takentold");
        JsonNode meeting = answer(hanne.post("/meetings", at("12:00", 60, "BASE", "")));
        assertThat(newest(day)).isEqualTo("Triage onsdag 25. november kl. 12.00 blev oprettet.");

        answer(hanne.act(meeting, "move", ", 'date': '" + date + "', 'start': '11:00', 'minutes': 60"));
        assertThat(newest(day)).isEqualTo("Triage blev flyttet til onsdag 25. november kl. 11.00.");

        clock.set(date, "11:00");
        hanne.begin(meeting);
        clock.set(date, "11:20");
        hanne.end(meeting);
        assertThat(newest(day)).isEqualTo("Triage onsdag 25. november kl. 11.00 blev afsluttet.");

        JsonNode off = answer(hanne.post("/meetings", at("13:00", 60, "BASE", "")));
        answer(hanne.act(off, "cancel", ""));
        assertThat(newest(day)).isEqualTo("Triage onsdag 25. november kl. 13.00 blev aflyst.");

        hanne.series("PLANNING", date.toString(), "14:00", "FREQ=DAILY");
        assertThat(newest(day))
                .isEqualTo("Et fast møde blev oprettet: Planlægningsmøde kl. 14.00 fra onsdag 25. november.");
    }

    private static String newest(DayCalls day) {
        return DayCalls.json(day.get("/history")).get(0).get("text").asString();
    }

    @Test
    void aMeetingThatEndsEarlyGivesTheRestOfItsTimeBackAndMovesNoRouteThatWasSentOut() {
        DayCalls day = day("endedearly", "hanne");
        day.override("'type': 'START_AT', 'visit': 'krog1', 'member': 'hanne', 'start': '09:00'");
        day.move("holm2", "ali");
        day.move("juhl2", "hanne");
        JsonNode meeting = answer(meetings("endedearly").post("/meetings", at("11:30", 60, "ONLINE", "")));
        day.publish();
        String hanne = day.route("hanne");
        String ali = day.route("ali");
        assertThat(taken(day)).containsOnly("11:30-12:30");
        assertThat(DayCalls.stop(day.plan(), "juhl2").get("start").asString()).isGreaterThanOrEqualTo("12:30");

        clock.set(date, "11:30");
        meetings("endedearly").begin(meeting);
        clock.set(date, "11:50");
        meetings("endedearly").end(meeting);

        assertThat(taken(day)).containsOnly("11:30-11:50");
        assertThat(day.route("hanne")).isEqualTo(hanne);
        assertThat(day.route("ali")).isEqualTo(ali);
    }

    @Test
    void onADraftWhoWaitedForAMeetingComesSoonerOnceItHasEnded() {
        DayCalls day = day("endeddraft", "hanne");
        day.move("juhl2", "hanne");
        JsonNode meeting = answer(meetings("endeddraft").post("/meetings", at("11:30", 60, "ONLINE", "")));
        assertThat(DayCalls.stop(day.plan(), "juhl2").get("start").asString()).isGreaterThanOrEqualTo("12:30");

        clock.set(date, "11:30");
        meetings("endeddraft").begin(meeting);
        clock.set(date, "11:50");
        meetings("endeddraft").end(meeting);

        assertThat(DayCalls.stop(day.plan(), "juhl2").get("start").asString()).isLessThan("12:30");
    }

    @Test
    void aMeetingTakesNoLongerThanPlannedAndAtTheTimeOfTheDayThatItWasHeld() {
        DayCalls day = day("heldlate", "hanne");
        JsonNode late = answer(meetings("heldlate").post("/meetings", at("09:00", 30, "ONLINE", "'ali'")));
        JsonNode forgotten = answer(meetings("heldlate").post("/meetings", at("13:00", 30, "ONLINE", "'ali'")));
        clock.set(date, "10:00");
        meetings("heldlate").begin(late);
        clock.set(date, "10:20");
        meetings("heldlate").end(late);
        clock.set(date, "13:05");
        meetings("heldlate").begin(forgotten);
        clock.set(date, "16:00");
        meetings("heldlate").end(forgotten);

        assertThat(taken(day)).containsExactly("10:00-10:20", "13:00-13:30");
    }

    @Test
    void aMeetingThatIsNotHeldTakesNoTime() {
        DayCalls day = day("unheld", "hanne");
        JsonNode off = answer(meetings("unheld").post("/meetings", at("09:00", 30, "ONLINE", "")));
        answer(meetings("unheld").post("/meetings", at("13:00", 30, "ONLINE", "")));
        answer(meetings("unheld").act(off, "cancel", ""));
        assertThat(taken(day)).containsOnly("13:00-13:30");

        clock.set(date.plusDays(1), "07:00");
        assertThat(taken(day)).isEmpty();
    }

    @Test
    void aCancelledMeetingMovesNoRouteThatWasSentOut() {
        DayCalls day = day("cancelledlate", "hanne");
        day.move("juhl2", "hanne");
        JsonNode meeting = answer(meetings("cancelledlate").post("/meetings", at("11:30", 60, "ONLINE", "")));
        day.publish();
        String before = day.route("hanne");

        answer(meetings("cancelledlate").act(meeting, "cancel", ""));

        assertThat(taken(day)).isEmpty();
        assertThat(day.route("hanne")).isEqualTo(before);
    }

    /** When somebody is taken on the day's routes. */
    private static List<String> taken(DayCalls day) {
        return day.plan()
                .get("routes")
                .valueStream()
                .flatMap(route -> route.get("engagements").valueStream())
                .map(one -> one.get("start").asString() + "-" + one.get("end").asString())
                .toList();
    }

    private String at(String start, int minutes, String site, String members) {
        return "{'kind': 'TRIAGE', 'date': '%s', 'start': '%s', 'minutes': %d, 'site': '%s', 'members': [%s]}"
                .formatted(date, start, minutes, site, members);
    }

    private static void solve(DayCalls day) {
        assertThat(day.post("/solve", "{'seconds': 3}")).hasStatus(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            String state = DayCalls.json(day.get("/solve")).get("state").asString();
            return !state.equals("QUEUED") && !state.equals("RUNNING");
        });
    }
}
