package dk.samvagt.portal;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.team.Profession;
import dk.samvagt.testing.TeamCalls;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whether somebody is with the citizen while the relative is away, as the relative is told. */
class OwnCoverTest extends PortalStory {

    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private static final String COVER = "{'covers': [{'date': '2026-11-26', 'from': '09:50', 'to': '11:40'}]}";

    @Test
    void whetherSomebodyIsAtHomeMeanwhileIsToldAsItIs() {
        TeamCalls hanne = onThursday("parts-cover", "07:00", "15:00");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        JsonNode given = offer(hanne, anna, true);
        RelativesBrowser annas = at(hanne, anna);
        assertThat(annas.get(HOLM).get("offers").get(0).has("covers"))
                .as("nobody has said yes")
                .isFalse();

        JsonNode said = answer(say(annas, given, "accept", version(annas)));
        JsonNode asked = said.get(0).get("covers");
        assertThat(asked).as("the next three").hasSize(3);
        assertThat(asked.get(0).get("date").asString()).isEqualTo(THURSDAY.toString());
        assertThat(asked.get(0).get("state").asString()).isEqualTo("WORKING");

        answer(hanne.post(cover(given), COVER));
        DayCalls day = new DayCalls(mvc, people.member("hanne", hanne.team()), hanne.team(), THURSDAY);
        day.post("/solve", "{'seconds': 3}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        hanne.get(cover(given)).get(0).get("state").asString().equals("COVERED"));
        assertThat(cover(annas).get("state").asString())
                .as("a draft is no promise")
                .isEqualTo("WORKING");

        publish(hanne, THURSDAY);
        assertThat(cover(annas).get("state").asString()).isEqualTo("COVERED");
        assertThat(cover(annas).get("who")).as("who comes may not be seen").isEmpty();
        consent(hanne, anna, "holm", "COMING_VISITS");
        assertThat(cover(annas).get("who").get(0).asString()).isEqualTo("Navn");
    }

    @Test
    void whereThePlanHasNobodyThatIsSaid() {
        TeamCalls hanne = onThursday("parts-nobody", "12:00", "20:00");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS", "COMING_VISITS");
        JsonNode given = offer(hanne, anna, true);
        RelativesBrowser annas = at(hanne, anna);
        answer(say(annas, given, "accept", version(annas)));
        answer(hanne.post(cover(given), COVER));
        hanne.get("/day-plans/" + THURSDAY);
        assertThat(cover(annas).get("state").asString()).isEqualTo("WORKING");

        clock.set(THURSDAY.minusDays(2), "09:50");
        assertThat(cover(annas).get("state").asString()).isEqualTo("WORKING");
        clock.set(THURSDAY.minusDays(2), "09:51");
        assertThat(cover(annas).get("state").asString()).as("the day is near").isEqualTo("NOBODY_YET");

        clock.set(MONDAY, "08:00");
        publish(hanne, THURSDAY);
        assertThat(cover(annas).get("state").asString()).as("it is sent out").isEqualTo("NOBODY_YET");
    }

    private TeamCalls onThursday(String team, String from, String to) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .shift("hanne", THURSDAY, from, to)
                .exists();
        return new TeamCalls(mvc, people.member("hanne", team), team);
    }

    private static String cover(JsonNode given) {
        return "/offers-given/" + id(given) + "/cover";
    }

    private static JsonNode cover(RelativesBrowser annas) {
        return annas.get(HOLM).get("offers").get(0).get("covers").get(0);
    }
}
