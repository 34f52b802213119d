package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.offer.NeedKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A relative who asks for help today calls the team until somebody takes it. */
class CallsTest extends RelativeStory {

    @Autowired
    NeedsOfRelatives needs;

    @Autowired
    RelativeDirectory directory;

    private RelativeInfo info(String team, JsonNode relative) {
        return directory.get(team, id(relative));
    }

    @Test
    void redCallsUntilOneMemberTakesIt() {
        RelativeCalls hanne = team("calls");
        JsonNode anna = hanne.relative("Anna Holm", "holm", "DAUGHTER");
        needs.ask(info("calls", anna), "holm", NeedKind.TALK, Urgency.YELLOW, null);
        assertThat(hanne.get("/calls")).as("yellow waits for the meeting").isEmpty();

        needs.ask(
                info("calls", anna),
                "holm",
                NeedKind.ACUTE_ADVICE,
                Urgency.RED,
                "Far er faldet til ro, men jeg er ikke");
        JsonNode calls = hanne.get("/calls");
        assertThat(calls).hasSize(1);
        JsonNode signal = calls.get(0).get("signals").get(0);
        assertThat(signal.get("fromRelative").asBoolean()).isTrue();
        assertThat(signal.get("mine").asBoolean()).isFalse();

        String take = "/needs/" + calls.get(0).get("id").asString() + "/take";
        assertThat(answer(hanne.post(take, "")).get("takenBy").asString()).isEqualTo("Navn hanne");
        refused(hanne.post(take, ""), 409, "NOBODY_CALLS");
        assertThat(hanne.get("/calls")).isEmpty();
        assertThat(needs.list(info("calls", anna)))
                .filteredOn(need -> need.kind() == NeedKind.ACUTE_ADVICE)
                .singleElement()
                .satisfies(need -> assertThat(need.takenBy()).isEqualTo("Navn"));
        refused(facilitator("calls").post(take, ""), 403, "TEAM_DECIDES");
    }

    @Test
    void whoHasTakenItIsKnownAndMayGiveItBack() {
        RelativeCalls hanne = team("calls-back");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        needs.ask(info("calls-back", anna), "holm", NeedKind.ACUTE_ADVICE, Urgency.RED, null);
        String need = "/needs/" + hanne.get("/calls").get(0).get("id").asString();
        refused(hanne.post(need + "/give-back", ""), 409, "CALL_NOT_TAKEN");

        JsonNode taken = answer(hanne.post(need + "/take", ""));
        assertThat(taken.get("taker").asString()).isEqualTo("hanne");
        assertThat(taken.get("takenAt").asString()).isEqualTo(clock.instant().toString());
        refused(facilitator("calls-back").post(need + "/give-back", ""), 403, "TEAM_DECIDES");

        assertThat(answer(hanne.post(need + "/give-back", "")).get("calling").asBoolean())
                .isTrue();
        assertThat(hanne.get("/calls")).as("the team is called again").hasSize(1);
    }

    @Test
    void oneWhoCallsAgainIsHeardAgain() {
        RelativeCalls hanne = team("calls-again");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        needs.ask(info("calls-again", anna), "holm", NeedKind.ACUTE_ADVICE, Urgency.RED, null);
        answer(hanne.post("/needs/" + hanne.get("/calls").get(0).get("id").asString() + "/take", ""));
        clock.pass(Duration.ofMinutes(20));

        needs.ask(info("calls-again", anna), "holm", NeedKind.ACUTE_ADVICE, Urgency.RED, "Det er værre nu");

        assertThat(hanne.get("/calls")).hasSize(1);
    }

    @Test
    void whatTheTeamHasSeenOfARelativeIsNotTheirs() {
        RelativeCalls hanne = team("calls-own");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        hanne.flag("holm", anna, "STRAIN", "RED");

        assertThat(needs.list(info("calls-own", anna))).isEmpty();
        assertThat(hanne.get("/calls")).as("a member's red is no call").isEmpty();
    }
}
