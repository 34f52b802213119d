package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An answer that was not given in time is seen. */
class NeedOverdueTest extends RelativeStory {

    private static final String ANSWER = ", 'decision': 'Fast aflastning', 'owner': 'hanne', 'due': '2026-11-30'";

    @Test
    void anAnswerIsLateOneSecondAfterItsDays() {
        RelativeCalls hanne = team("late");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "RED");
        hanne.flag("holm", anna, "GRIEF", "YELLOW");
        hanne.flag("holm", anna, "NETWORK", "GREEN");

        assertOverdue(hanne, 1, 0, 1);
        assertOverdue(hanne, 7, 1, 2);
        assertOverdue(hanne, 30, 2, 3);
    }

    @Test
    void anEarlierPromiseIsKeptWhenItBecomesMoreUrgent() {
        RelativeCalls hanne = team("late-risen");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "TALK", "YELLOW");
        clock.set(MONDAY.plusDays(3), "06:00");
        assertThat(hanne.flag("holm", anna, "TALK", "RED").get("answerBy").asString())
                .isEqualTo("2026-11-27T05:00:00Z");
        clock.set(MONDAY.plusDays(3), "07:00");
        assertThat(hanne.flag("holm", anna, "TALK", "GREEN").get("answerBy").asString())
                .isEqualTo("2026-11-27T05:00:00Z");
    }

    @Test
    void aFollowUpIsLateTheDayAfter() {
        RelativeCalls hanne = team("late-follow");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "RED");
        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(need, "answer", ANSWER));

        clock.set(MONDAY.plusDays(7), "23:59:59");
        assertThat(hanne.get("/needs?overdue=true")).isEmpty();
        clock.set(MONDAY.plusDays(8), "00:00");
        assertThat(hanne.get("/needs?overdue=true")).hasSize(1);

        answer(hanne.step(need, "follow-up", ", 'decision': 'Igen', 'due': '2026-12-03'"));
        assertThat(hanne.get("/needs?overdue=true")).isEmpty();
        clock.set(MONDAY.plusDays(11), "00:00");
        assertThat(hanne.get("/needs?overdue=true")).hasSize(1);
    }

    private void assertOverdue(RelativeCalls person, int days, int at, int over) {
        clock.set(MONDAY.plusDays(days), "06:00:00");
        assertThat(person.get("/needs?overdue=true")).hasSize(at);
        clock.set(MONDAY.plusDays(days), "06:00:01");
        assertThat(person.get("/needs?overdue=true")).hasSize(over);
    }
}
