package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import tools.jackson.databind.JsonNode;

/** What other areas have for a meeting comes to it without anybody putting it there. */
class GatheredTest extends MeetingStory {

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Test
    void whatIsHandedOverForTheMeetingComesUntilTheMeetingIsDoneWithIt() {
        MeetingCalls hanne = team("gather-handover");
        JsonNode advisor = hanne.once("ADVISOR", "2026-11-23", "08:00");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "10:00");
        JsonNode next = hanne.once("TRIAGE", "2026-11-24", "10:00");
        handOver(hanne, "Spiser næsten ikke", true);
        handOver(hanne, "Nøglen hænger nu til venstre", false);

        assertThat(hanne.kinds(advisor)).isEmpty();
        assertThat(hanne.kinds(triage)).containsExactly("HANDOVER");
        assertThat(hanne.item(triage, "HANDOVER").get("text").asString()).isEqualTo("Spiser næsten ikke");
        assertThat(hanne.item(triage, "HANDOVER").get("citizen").asString()).isEqualTo("holm");

        clock.set(LocalDate.of(2026, 11, 23), "10:00");
        hanne.begin(triage);
        answer(hanne.write(triage, hanne.item(triage, "HANDOVER"), "'decision': 'Diætisten ringer'"));
        answer(hanne.settle(triage, hanne.item(triage, "HANDOVER"), "DONE"));
        hanne.end(triage);

        assertThat(hanne.kinds(next)).isEmpty();
        assertThat(hanne.get("/handovers").findValuesAsString("note")).containsExactly("Nøglen hænger nu til venstre");
    }

    @Test
    void whatTheMeetingOnlyDecidedAboutIsStillHandedOver() {
        MeetingCalls hanne = team("gather-decided");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        JsonNode next = hanne.once("TRIAGE", "2026-11-24", "10:00");
        handOver(hanne, "Spiser næsten ikke", true);
        hanne.begin(triage);
        answer(hanne.write(triage, hanne.item(triage, "HANDOVER"), "'decision': 'Vi vejer hver mandag'"));
        answer(hanne.settle(triage, hanne.item(triage, "HANDOVER"), "DECIDED"));
        hanne.end(triage);

        assertThat(hanne.kinds(next)).isEmpty();
        assertThat(hanne.get("/handovers")).hasSize(1);
    }

    @Test
    void anAgreementIsTalkedAboutFromFourteenDaysBeforeItsLastDayTillThirtyAfter() {
        MeetingCalls hanne = team("gather-ends");
        JsonNode triage = hanne.once("TRIAGE", "2027-01-20", "10:00");
        agree(hanne, "'last': '2026-12-08'");

        assertThat(hanne.kinds(triage)).isEmpty();
        clock.set(LocalDate.of(2026, 11, 24), "06:00");
        assertThat(hanne.kinds(triage)).containsExactly("AGREEMENT_ENDS");
        assertThat(hanne.item(triage, "AGREEMENT_ENDS").get("text").asString()).isEqualTo("WALK");
        clock.set(LocalDate.of(2026, 12, 8), "06:00");
        assertThat(hanne.kinds(triage)).containsExactly("AGREEMENT_ENDS");
        clock.set(LocalDate.of(2027, 1, 7), "06:00");
        assertThat(hanne.kinds(triage)).containsExactly("AGREEMENT_ENDS");
        clock.set(LocalDate.of(2027, 1, 8), "06:00");
        assertThat(hanne.kinds(triage)).isEmpty();
    }

    @Test
    void anAgreementThatAMeetingHasDecidedAboutComesNoMore() {
        MeetingCalls hanne = team("gather-ends-decided");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        JsonNode next = hanne.once("TRIAGE", "2026-12-10", "10:00");
        agree(hanne, "'last': '2026-11-30'");
        hanne.begin(triage);
        answer(hanne.write(triage, hanne.item(triage, "AGREEMENT_ENDS"), "'decision': 'Den må slutte'"));
        answer(hanne.settle(triage, hanne.item(triage, "AGREEMENT_ENDS"), "DECIDED"));
        hanne.end(triage);

        clock.set(LocalDate.of(2026, 12, 1), "06:00");
        assertThat(hanne.kinds(next)).isEmpty();
    }

    @Test
    void anAgreementThatDidNotHoldIsTalkedAboutForThirtyDays() {
        MeetingCalls hanne = team("gather-failed");
        JsonNode triage = hanne.once("TRIAGE", "2027-01-10", "10:00");
        JsonNode agreement = agree(hanne, "'last': '2026-12-08'");
        answer(hanne.post(
                "/agreements/" + agreement.get("id").asString() + "/fail",
                "{'version': %s, 'reason': 'Kunne ikke mere'}".formatted(agreement.get("version"))));

        assertThat(hanne.kinds(triage)).containsExactly("AGREEMENT_FAILED");
        clock.set(LocalDate.of(2026, 12, 23), "06:00");
        assertThat(hanne.kinds(triage)).containsExactly("AGREEMENT_FAILED");
        clock.set(LocalDate.of(2026, 12, 24), "06:00");
        assertThat(hanne.kinds(triage)).isEmpty();
    }

    @Test
    void anOfferThatWasTurnedDownIsTalkedAboutWhenItMayBeAskedAgain() {
        MeetingCalls hanne = team("gather-again");
        JsonNode triage = hanne.once("TRIAGE", "2026-12-10", "10:00");
        JsonNode anna = hanne.relative("Anna", "holm");
        answer(hanne.post("/offers", CAFE));
        answer(hanne.post("/offers/cafe/publish", ""));
        JsonNode given = answer(hanne.post(
                "/offers-given",
                "{'relative': %s, 'citizen': 'holm', 'offer': 'cafe', 'told': true}".formatted(anna.get("id"))));
        answer(hanne.post(
                "/offers-given/" + given.get("id").asString() + "/decline",
                "{'version': %s, 'askAgain': '2026-12-01'}".formatted(given.get("version"))));

        clock.set(LocalDate.of(2026, 11, 30), "06:00");
        assertThat(hanne.kinds(triage)).isEmpty();
        clock.set(LocalDate.of(2026, 12, 1), "06:00");
        assertThat(hanne.kinds(triage)).containsExactly("OFFER_AGAIN");
        assertThat(hanne.item(triage, "OFFER_AGAIN").get("text").asString()).isEqualTo("Café");
    }

    @Test
    void whateverWatchesOverTheWorkloadWarnsTheMeetingInTheSameWay() {
        MeetingCalls hanne = team("gather-load");
        JsonNode holms = hanne.about("holm", "2026-11-23", "09:00");
        JsonNode planning = hanne.once("PLANNING", "2026-11-24", "10:00");
        AgendaSource warnings = (team, today) -> team.equals("gather-load")
                ? List.of(AgendaTopic.of(
                        "load:jonas", TopicKind.WORKLOAD, Call.PLANNING, null, "Jonas: tre aftener i træk"))
                : List.of();
        beans.registerSingleton("warningsOfThisTest", warnings);

        assertThat(hanne.kinds(planning)).containsExactly("WORKLOAD");
        assertThat(hanne.kinds(holms)).isEmpty();
    }

    private static final String CAFE = """
            {'id': 'cafe', 'offer': {'title': 'Café', 'form': 'CAFE', 'needs': ['NETWORK'],
            'provider': {'kind': 'MUNICIPALITY', 'name': 'Kommunen'}, 'target': {'relations': [], 'conditions': []},
            'place': {'ways': ['ADDRESS'], 'address': 'Stranden'}, 'signUp': {'needed': false}, 'anonymous': false,
            'meanwhile': 'HOME', 'languages': [], 'contact': {}}}""";

    private static void handOver(MeetingCalls hanne, String note, boolean forMeeting) {
        answer(hanne.post("/citizens/holm/handovers", "{'note': '%s', 'forMeeting': %s}".formatted(note, forMeeting)));
    }

    private static JsonNode agree(MeetingCalls hanne, String more) {
        return answer(hanne.post("/agreements", """
                {'citizen': 'holm', 'agreed': true, 'terms': {'party': 'CITIZEN', 'task': 'WALK',
                'effect': 'ALONGSIDE', 'helps': [], 'rule': 'FREQ=WEEKLY;BYDAY=TH', %s}}""".formatted(more)));
    }
}
