package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Meetings that come again, and single ones that do not. */
class SeriesTest extends MeetingStory {

    @Test
    void a_triage_on_weekdays_is_not_on_weekends() {
        MeetingCalls hanne = team("weekdays");
        hanne.series("TRIAGE", "2026-11-23", "08:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
        assertThat(hanne.times())
                .startsWith(
                        "2026-11-23 08:00",
                        "2026-11-24 08:00",
                        "2026-11-25 08:00",
                        "2026-11-26 08:00",
                        "2026-11-27 08:00",
                        "2026-11-30 08:00");
    }

    @Test
    void every_other_week_skips_one() {
        MeetingCalls hanne = team("fortnight");
        hanne.series("ADVISOR", "2026-11-26", "13:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
        assertThat(hanne.times()).startsWith("2026-11-26 13:00", "2026-12-10 13:00");
    }

    @Test
    void a_meeting_is_at_the_same_time_on_the_clock_when_the_clock_is_put_back() {
        clock.set(LocalDate.of(2026, 10, 19), "12:00");
        MeetingCalls hanne = team("winter");
        hanne.series("PLANNING", "2026-10-20", "13:00", "FREQ=WEEKLY;BYDAY=TU");
        assertThat(hanne.times()).startsWith("2026-10-20 13:00", "2026-10-27 13:00");
        clock.set(LocalDate.of(2026, 10, 27), "13:29");
        assertThat(hanne.times()).startsWith("2026-10-27 13:00");
        clock.set(LocalDate.of(2026, 10, 27), "13:30");
        assertThat(hanne.times()).startsWith("2026-11-03 13:00");
    }

    @Test
    void a_series_ends_after_its_last_day() {
        MeetingCalls hanne = team("lastday");
        JsonNode series = hanne.series("PLANNING", "2026-11-24", "13:00", "FREQ=WEEKLY;BYDAY=TU");
        answer(hanne.post(
                "/meeting-series/" + series.get("id").asString() + "/end", "{'version': 0, 'endsOn': '2026-12-01'}"));
        assertThat(hanne.times()).containsExactly("2026-11-24 13:00", "2026-12-01 13:00");
    }

    @Test
    void a_rule_that_is_none_or_leaves_out_its_first_day_is_refused() {
        MeetingCalls hanne = team("norule");
        refused(hanne.trySeries("TRIAGE", "2026-11-23", "08:00", "every now and then"), 422, "MEETING_RULE");
        refused(hanne.trySeries("TRIAGE", "2026-11-23", "08:00", "FREQ=WEEKLY;BYDAY=TU"), 422, "MEETING_RULE");
        refused(hanne.trySeries("TRIAGE", "2026-11-23", "08:00", "FREQ=HOURLY"), 422, "MEETING_RULE");
    }

    @Test
    void a_meeting_ends_on_the_day_it_begins() {
        MeetingCalls hanne = team("midnight");
        hanne.once("TRIAGE", "2026-11-23", "23:29");
        refused(
                hanne.post("/meetings", MeetingCalls.meeting("TRIAGE", "2026-11-23", "23:30")),
                422,
                "MEETING_PAST_MIDNIGHT");
    }

    @Test
    void a_citizens_meeting_is_about_a_citizen_and_no_other_is() {
        MeetingCalls hanne = team("whose");
        refused(hanne.post("/meetings", MeetingCalls.meeting("CITIZEN", "2026-11-23", "10:00")), 422, "WHOSE_MEETING");
        assertThat(hanne.about("holm", "2026-11-23", "10:00")
                        .get("about")
                        .get("citizenName")
                        .asString())
                .isEqualTo("Borger holm");
        refused(
                hanne.post(
                        "/meetings",
                        MeetingCalls.meeting("TRIAGE", "2026-11-23", "10:00")
                                .replace("'kind'", "'citizen': 'holm', 'kind'")),
                422,
                "WHOSE_MEETING");
    }

    @Test
    void one_meeting_of_a_series_is_moved_and_the_others_stay() {
        MeetingCalls hanne = team("moved");
        hanne.series("PLANNING", "2026-11-24", "13:00", "FREQ=WEEKLY;BYDAY=TU");
        JsonNode second = hanne.coming().get(1);
        answer(hanne.act(second, "move", ", 'date': '2026-12-02', 'start': '14:15', 'minutes': 45"));
        assertThat(hanne.times()).startsWith("2026-11-24 13:00", "2026-12-02 14:15", "2026-12-08 13:00");
        assertThat(hanne.meeting(second).get("about").get("end").asString()).startsWith("15:00");
    }

    @Test
    void one_meeting_of_a_series_is_cancelled_and_the_others_stay() {
        MeetingCalls hanne = team("cancelled");
        hanne.series("PLANNING", "2026-11-24", "13:00", "FREQ=WEEKLY;BYDAY=TU");
        JsonNode first = hanne.coming().getFirst();
        answer(hanne.act(first, "cancel", ", 'because': 'Kursus'"));
        assertThat(hanne.times()).startsWith("2026-12-01 13:00");
        refused(hanne.act(first, "begin", ", 'present': []"), 409, "MEETING_IS_CANCELLED");
    }

    @Test
    void whoever_saw_an_older_version_is_told() {
        MeetingCalls hanne = team("staleseries");
        JsonNode meeting = hanne.once("PLANNING", "2026-11-24", "13:00");
        answer(hanne.act(meeting, "move", ", 'date': '2026-11-25', 'start': '13:00', 'minutes': 30"));
        refused(
                hanne.post("/meetings/" + MeetingCalls.id(meeting) + "/cancel", "{'version': 0}"),
                409,
                "STALE_MEETING");
    }

    @Test
    void a_meeting_is_not_moved_to_a_day_that_has_passed() {
        MeetingCalls hanne = team("pastseries");
        JsonNode meeting = hanne.once("PLANNING", "2026-11-24", "13:00");
        refused(
                hanne.act(meeting, "move", ", 'date': '2026-11-22', 'start': '13:00', 'minutes': 30"),
                422,
                "MEETING_IN_THE_PAST");
        answer(hanne.act(meeting, "move", ", 'date': '2026-11-23', 'start': '13:00', 'minutes': 30"));
    }

    @Test
    void whom_a_series_takes_by_name_answers_for_it_by_kind_and_time() {
        MeetingCalls hanne = team("dutyseries");
        String first = MeetingCalls.meeting("PLANNING", "2026-11-24", "13:00").replace("[]", "['hanne']");
        answer(hanne.post("/meeting-series", "{'first': %s, 'rule': 'FREQ=WEEKLY;BYDAY=TU'}".formatted(first)));

        assertThat(hanne.get("/members/hanne/departure").at("/duties/0/what").asString())
                .isEqualTo("Planlægningsmøde kl. 13.00");
    }

    @Test
    void a_meeting_does_not_begin_at_a_time_that_has_passed() {
        MeetingCalls hanne = team("pasthour");
        JsonNode meeting = hanne.once("PLANNING", "2026-11-24", "13:00");
        clock.set(LocalDate.of(2026, 11, 23), "13:01");

        refused(
                hanne.post("/meetings", MeetingCalls.meeting("PLANNING", "2026-11-23", "13:00")),
                422,
                "MEETING_TIME_PASSED");
        refused(
                hanne.act(meeting, "move", ", 'date': '2026-11-23', 'start': '13:00', 'minutes': 30"),
                422,
                "MEETING_TIME_PASSED");
        refused(
                hanne.post(
                        "/meetings/price",
                        "{'appointment': " + MeetingCalls.meeting("PLANNING", "2026-11-23", "13:00") + "}"),
                422,
                "MEETING_TIME_PASSED");
        answer(hanne.post("/meetings", MeetingCalls.meeting("PLANNING", "2026-11-23", "13:01")));
    }

    @Test
    void another_teams_meeting_is_none() {
        MeetingCalls hanne = team("ours");
        JsonNode theirs = team("theirs").once("PLANNING", "2026-11-24", "13:00");
        refused(hanne.ask("/meetings/" + MeetingCalls.id(theirs)), 404, "UNKNOWN_MEETING");
    }
}
