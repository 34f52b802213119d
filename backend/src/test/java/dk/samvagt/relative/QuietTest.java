package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Those who do not call out are found: by rising signals, or because nobody has heard from them. */
class QuietTest extends RelativeStory {

    @Test
    void nobodyIsOnTheListWhileAllIsAsItWas() {
        RelativeCalls hanne = team("quiet");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "GREEN");
        clock.set(MONDAY.plusDays(14), "06:00");
        hanne.flag("holm", anna, "TALK", "GREEN");

        assertThat(hanne.get("/opsporing")).isEmpty();
    }

    @Test
    void moreSignalsThanInTheFourteenDaysBefore() {
        RelativeCalls hanne = team("quiet-more");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "GREEN");
        assertThat(hanne.get("/opsporing")).as("one is no rise").isEmpty();
        hanne.flag("holm", anna, "GRIEF", "GREEN");
        clock.set(MONDAY.plusDays(13), "23:59");
        assertThat(reasons(hanne))
                .as("the first day still counts as new")
                .isEqualTo("[{\"code\":\"MORE_SIGNALS\",\"signalsNow\":2,\"signalsBefore\":0}]");
        clock.set(MONDAY.plusDays(14), "00:00");
        assertThat(hanne.get("/opsporing")).isEmpty();

        hanne.flag("holm", anna, "TALK", "GREEN");
        hanne.flag("holm", anna, "GRIEF", "GREEN");
        assertThat(hanne.get("/opsporing")).as("as many as before").isEmpty();
        clock.set(MONDAY.plusDays(14), "00:02");
        hanne.flag("holm", anna, "TALK", "GREEN");
        assertThat(reasons(hanne)).isEqualTo("[{\"code\":\"MORE_SIGNALS\",\"signalsNow\":3,\"signalsBefore\":2}]");
    }

    @Test
    void moreUrgentThanBefore() {
        RelativeCalls hanne = team("quiet-worse");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "GREEN");
        clock.set(MONDAY.plusDays(27), "06:00");
        hanne.flag("holm", anna, "TALK", "YELLOW");
        assertThat(reasons(hanne))
                .isEqualTo("[{\"code\":\"MORE_URGENT\",\"urgencyNow\":\"YELLOW\",\"urgencyBefore\":\"GREEN\"}]");

        clock.set(MONDAY.plusDays(28), "06:00");
        assertThat(hanne.get("/opsporing"))
                .as("the first one has passed out of sight")
                .isEmpty();
    }

    @Test
    void nothingHeardForSixtyDays() {
        RelativeCalls hanne = team("quiet-silent");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        clock.set(MONDAY.plusDays(59), "23:59");
        assertThat(hanne.get("/opsporing")).isEmpty();
        clock.set(MONDAY.plusDays(60), "00:00");
        assertThat(reasons(hanne)).isEqualTo("[{\"code\":\"SILENT\",\"silentDays\":60}]");

        String contacts = "/relatives/" + anna.get("id").asString() + "/contacts";
        refused(
                hanne.post(contacts, "{'how': 'TALK', 'date': '%s'}".formatted(MONDAY.plusDays(61))),
                422,
                "CONTACT_IN_FUTURE");
        answer(hanne.post(contacts, "{'how': 'TALK', 'date': '%s'}".formatted(MONDAY.plusDays(1))));
        assertThat(hanne.get("/opsporing")).isEmpty();
        clock.set(MONDAY.plusDays(90), "06:00");
        assertThat(reasons(hanne)).isEqualTo("[{\"code\":\"SILENT\",\"silentDays\":89}]");
        hanne.flag("holm", anna, "TALK", "GREEN");
        assertThat(hanne.get("/opsporing")).isEmpty();
    }

    private static String reasons(RelativeCalls person) {
        JsonNode list = person.get("/opsporing");
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("name").asString()).isEqualTo("Anna");
        return list.get(0).get("reasons").toString();
    }
}
