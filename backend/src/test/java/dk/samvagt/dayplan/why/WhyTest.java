package dk.samvagt.dayplan.why;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.SmallTeam;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Every stop answers why this member at this time, and every visit left out why nobody. */
@SamvagtTest
class WhyTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Test
    void aStopTellsWhatSpokeForItAndWhoElseCould() {
        SmallTeam.on(given, "why", TUESDAY).knows("hanne", "holm", 3).exists();
        DayCalls day = day("why");
        day.move("holm1", "hanne");

        JsonNode why = DayCalls.json(day.get("/visits/holm1/why"));

        assertThat(texts(why.get("sentences")))
                .containsExactly(
                        "Navn kim har bestemt, at det skal være sådan.",
                        "Borger holm kender Navn hanne.",
                        "Det skal begynde mellem kl. 08.00 og 10.00, og det passer kl. 08.00.",
                        "Der er 3 min vej fra stedet før.");
        assertThat(why.get("rules").toString()).contains("TRAVEL");
        assertThat(other(why, "ali")).startsWith("Navn ali kunne også.").contains("som er ny for borgeren");
        assertThat(other(why, "kim")).isEqualTo("Navn kim er ikke på arbejde den dag.");
    }

    @Test
    void aVisitLeftOutAnswersForEachMember() {
        SmallTeam.on(given, "left-out", TUESDAY).exists();
        DayCalls day = day("left-out");

        JsonNode why = DayCalls.json(day.get("/visits/holm1/why?seat=1"));

        assertThat(texts(why.get("sentences"))).containsExactly("Der er ikke fundet en medarbejder, som kan nå det.");
        assertThat(why.get("others")).hasSize(3);
    }

    @Test
    void aVisitThatIsNotOfTheDayIsUnknown() {
        SmallTeam.on(given, "unknown", TUESDAY).exists();

        assertThat(day("unknown").get("/visits/nothing/why")).hasStatus(404);
        assertThat(day("unknown").get("/visits/holm1/why?seat=2")).hasStatus(404);
        assertThat(day("unknown").get("/visits/holm1/why?seat=3")).hasStatus(400);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static String other(JsonNode why, String member) {
        for (JsonNode other : why.get("others")) {
            if (other.get("member").asString().equals(member)) {
                return other.get("text").asString();
            }
        }
        throw new AssertionError("Nothing is said of " + member + ".");
    }

    private DayCalls day(String team) {
        return new DayCalls(http, people.member("kim", team), team, TUESDAY);
    }
}
