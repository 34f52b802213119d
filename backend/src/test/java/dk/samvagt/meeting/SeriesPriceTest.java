package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What regular meetings would cost the days that are planned is told before they are laid. */
class SeriesPriceTest extends MeetingPriceStory {

    private static final String WEDNESDAYS = "FREQ=WEEKLY;BYDAY=WE";

    @Test
    void onlyTheDaysWithAPlanAreToldAndNothingIsKept() {
        DayCalls day = planned("seriesprice");
        String route = day.route("hanne");

        JsonNode prices = answer(ask("seriesprice", "", "07:15", 180, WEDNESDAYS));

        assertThat(prices.findValuesAsString("date")).containsExactly("2026-11-25");
        assertThat(prices.get(0).get("price").get("late").asInt()).isEqualTo(1);
        assertThat(prices.get(0).get("price").get("sentences").toString()).contains("Borger holm");
        assertThat(day.route("hanne")).isEqualTo(route);
        assertThat(meetings("seriesprice").get("/meeting-series")).isEmpty();
    }

    @Test
    void otherDaysCostNothing() {
        planned("seriesfree");

        String thursday = at("07:15", 180, "").replace("11-25", "11-26");
        String wish = "{'first': %s, 'rule': 'FREQ=WEEKLY;BYDAY=TH'}".formatted(thursday);

        assertThat(answer(meetings("seriesfree").post("/meeting-series/price", wish)))
                .isEmpty();
    }

    @Test
    void aSeriesThatIsThereAlreadyIsCountedOnce() {
        planned("seriesmoved");
        JsonNode there = answer(meetings("seriesmoved")
                .post("/meeting-series", "{'first': %s, 'rule': '%s'}".formatted(at("07:15", 180, ""), WEDNESDAYS)));

        JsonNode later = answer(ask("seriesmoved", MeetingCalls.id(there), "13:30", 30, WEDNESDAYS));

        assertThat(later.get(0).get("price").get("late").asInt()).isZero();
        assertThat(later.get(0).get("price").get("lateMinutes").asInt()).isNegative();
    }

    @Test
    void whatCannotBeLaidHasNoPrice() {
        planned("seriesrefused");

        refused(ask("seriesrefused", "", "12:00", 60, "FREQ=YEARLY;BYDAY=NEVER"), 422, "MEETING_RULE");
        refused(ask("seriesrefused", "", "23:30", 60, WEDNESDAYS), 422, "MEETING_PAST_MIDNIGHT");
        refused(ask("seriesrefused", UUID.randomUUID().toString(), "12:00", 60, WEDNESDAYS), 404, "UNKNOWN_SERIES");
    }

    private MvcTestResult ask(String team, String series, String start, int minutes, String rule) {
        String changed = series.isEmpty() ? "" : "'series': '" + series + "', ";
        return meetings(team)
                .post(
                        "/meeting-series/price",
                        "{%s'first': %s, 'rule': '%s'}".formatted(changed, at(start, minutes, ""), rule));
    }
}
