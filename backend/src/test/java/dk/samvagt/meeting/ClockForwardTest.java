package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.body;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** On 28 March 2027 the clock goes from two to three. */
class ClockForwardTest extends MeetingStory {

    private static final String NIGHT = "2027-03-28";

    @Test
    void a_time_that_is_not_on_the_clock_is_refused_and_its_neighbours_are_not() {
        MeetingCalls hanne = team("forward");
        clock.set(LocalDate.of(2027, 3, 27), "12:00");

        for (String skipped : new String[] {"02:00", "02:59"}) {
            MvcTestResult refused = hanne.post("/meetings", MeetingCalls.meeting("TRIAGE", NIGHT, skipped));
            refused(refused, 422, "MEETING_TIME_SKIPPED");
            assertThat(body(refused).get("detail").asString())
                    .isEqualTo("Klokken " + skipped.replace(':', '.') + " findes ikke den dag;"
                            + " uret stilles frem fra 02.00 til 03.00. Vælg et andet tidspunkt.");
        }
        assertThat(hanne.once("TRIAGE", NIGHT, "01:59").get("about").get("end").asString())
                .startsWith("03:29");
        hanne.once("TRIAGE", NIGHT, "03:00");
        assertThat(hanne.times()).containsExactly(NIGHT + " 01:59", NIGHT + " 03:00");
    }

    @Test
    void a_meeting_is_not_moved_there_either() {
        MeetingCalls hanne = team("forward-moved");
        clock.set(LocalDate.of(2027, 3, 27), "12:00");
        JsonNode triage = hanne.once("TRIAGE", NIGHT, "10:00");

        refused(
                hanne.act(triage, "move", ", 'date': '" + NIGHT + "', 'start': '02:30', 'minutes': 30"),
                422,
                "MEETING_TIME_SKIPPED");
    }

    @Test
    void one_that_comes_every_day_is_an_hour_later_that_day() {
        MeetingCalls hanne = team("forward-series");
        clock.set(LocalDate.of(2027, 3, 27), "01:00");
        hanne.series("TRIAGE", "2027-03-27", "02:30", "FREQ=DAILY");

        assertThat(hanne.times()).startsWith("2027-03-27 02:30", NIGHT + " 03:30", "2027-03-29 02:30");
        JsonNode night = hanne.coming().get(1);
        assertThat(night.get("end").asString()).startsWith("04:00");
        answer(hanne.act(night, "cancel", ""));
    }
}
