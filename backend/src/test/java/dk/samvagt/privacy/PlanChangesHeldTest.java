package dk.samvagt.privacy;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.SmallTeam;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was done to a day's plan by hand, and the words about it, is told to whom it was about and to who did it. */
class PlanChangesHeldTest extends PrivacyStory {

    @Test
    void aCitizenIsToldWhyTheirVisitWasChangedAndAMemberWhatTheyChanged() {
        SmallTeam.on(given, "held-changes", MONDAY.plusDays(1)).exists();
        DayCalls day = new DayCalls(mvc, people.member("hanne", "held-changes"), "held-changes", MONDAY.plusDays(1));
        day.override("'type': 'MOVE', 'visit': 'holm1', 'member': 'ali', 'reason': 'Datteren er der hele dagen'");

        JsonNode holm = as("hanne", "held-changes").get("/citizens/holm/held");
        assertThat(told(holm, "day_plan_change", "type")).containsExactly("besøg flyttet i dagens plan");
        assertThat(told(holm, "day_plan_change", "reason")).containsExactly("Datteren er der hele dagen");
        assertThat(told(as("hanne", "held-changes").get("/citizens/juhl/held"), "day_plan_change", "type"))
                .isEmpty();
        assertThat(told(as("hanne", "held-changes").get("/members/hanne/held"), "day_plan_change", "type"))
                .containsExactly("besøg flyttet i dagens plan");
        assertThat(told(as("ali", "held-changes").get("/members/ali/held"), "day_plan_change", "type"))
                .isEmpty();
    }
}
