package dk.samvagt.portal;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.testing.TeamCalls;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Agreements, offers and minutes on the relatives' page, and what relatives say to an offer. */
class OwnPartsTest extends PortalStory {

    @Test
    void agreementsAreShownWhileTheyHoldAndWithoutWhatOthersAgreed() {
        TeamCalls hanne = team("parts-agreements");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        JsonNode peer = relative(hanne, "Peer", "holm", "SON");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        agree(hanne, "'party': 'RELATIVE', 'relative': %s, 'task': 'BREAKFAST'".formatted(anna.get("id")));
        agree(hanne, "'party': 'RELATIVE', 'relative': %s, 'task': 'Havearbejde'".formatted(peer.get("id")));
        agree(hanne, "'party': 'VOLUNTEER', 'who': 'Kirsten', 'task': 'WALK', 'last': '2026-11-26'");
        RelativesBrowser annas = at(hanne, anna);

        JsonNode agreements = annas.get(HOLM).get("agreements");
        assertThat(agreements.findValuesAsString("task")).containsExactlyInAnyOrder("BREAKFAST", "WALK");
        assertThat(agreements.get(0).get("next").asString())
                .isEqualTo(MONDAY.plusDays(3).toString());
        assertThat(agreements.toString()).doesNotContain("Kirsten", "Peer");

        clock.set(MONDAY.plusDays(4), "08:00");
        assertThat(annas.get(HOLM).get("agreements").findValuesAsString("task")).containsExactly("BREAKFAST");
    }

    @Test
    void theNextTimeThatIsToldIsNotPast() {
        TeamCalls hanne = team("parts-next");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        agree(hanne, "'party': 'CITIZEN', 'task': 'WALK', 'from': '08:00', 'to': '09:00'");
        RelativesBrowser annas = at(hanne, anna);

        clock.set(MONDAY.plusDays(3), "09:00");

        assertThat(annas.get(HOLM).get("agreements").get(0).get("next").asString())
                .isEqualTo(MONDAY.plusDays(10).toString());
    }

    @Test
    void whatTheTeamHasOnlyThoughtOfIsNotToldAndWhatIsToldCanBeAccepted() {
        TeamCalls hanne = team("parts-offers");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        JsonNode given = offer(hanne, anna, false);
        RelativesBrowser annas = at(hanne, anna);
        assertThat(annas.get(HOLM).get("offers")).isEmpty();
        refused(say(annas, given, "accept", 0), 404, "NOT_YOURS");

        step(hanne, given, "give");
        JsonNode offered = annas.get(HOLM).get("offers").get(0);
        assertThat(offered.get("title").asString()).isEqualTo("Gå med");
        assertThat(offered.get("where").asString()).isEqualTo("Stranden");
        assertThat(offered.get("next").asString()).startsWith("2026-11-26T09:00");
        assertThat(offered.get("contact").asString()).isEqualTo("Ulla, 01 23 45 67");

        int version = offered.get("version").asInt();
        refused(say(annas, given, "accept", version + 1), 409, "CHANGED_BY_OTHERS");
        JsonNode said = answer(say(annas, given, "accept", version));

        assertThat(said.get(0).get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(seats(hanne)).isEqualTo(2);
        JsonNode seen = hanne.get("/offers-given/" + id(given));
        assertThat(seen.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(seen.get("steps").get(2).get("by").asString()).isEqualTo("Anna");
        assertThat(seen.get("steps").get(2).get("word").asString()).isEqualTo("Tak");
        assertThat(hanne.get("/offers-given/" + id(given) + "/cover")
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("PROPOSED");
        assertThat(written("OFFER_ACCEPTED", anna)).isEqualTo(1);
    }

    @Test
    void aNoGivesTheSeatAndTheRespiteBack() {
        TeamCalls hanne = team("parts-no");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        JsonNode given = offer(hanne, anna, true);
        RelativesBrowser annas = at(hanne, anna);
        answer(say(annas, given, "accept", version(annas)));
        answer(hanne.post(
                "/offers-given/" + id(given) + "/cover",
                "{'covers': [{'date': '2026-11-26', 'from': '09:50', 'to': '11:40'}]}"));

        assertThat(answer(say(annas, given, "decline", version(annas)))).isEmpty();

        assertThat(seats(hanne)).isEqualTo(1);
        assertThat(hanne.get("/offers-given/" + id(given)).get("askAgainOn").asString())
                .isEqualTo(MONDAY.plusMonths(3).toString());
        assertThat(database.sql("select count(*) from session_cover where team = 'parts-no' and called_off_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(written("OFFER_DECLINED", anna)).isEqualTo(1);
    }

    @Test
    void withTheWithdrawalAgreementsAndOffersAreGoneAndNothingCanBeAnswered() {
        TeamCalls hanne = team("parts-withdrawn");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS", "COMING_VISITS");
        agree(hanne, "'party': 'CITIZEN', 'task': 'WALK'");
        JsonNode given = offer(hanne, anna, true);
        RelativesBrowser annas = at(hanne, anna);
        assertThat(annas.get(HOLM).get("agreements")).hasSize(1);
        assertThat(annas.get(HOLM).get("offers")).hasSize(1);

        withdraw(hanne, anna, "holm", "HELP_AND_AGREEMENTS");

        JsonNode shown = annas.get(HOLM);
        assertThat(shown.has("agreements")).isFalse();
        assertThat(shown.has("offers")).isFalse();
        refused(say(annas, given, "accept", given.get("version").asInt()), 404, "NOT_YOURS");
        refused(say(annas, given, "decline", given.get("version").asInt()), 404, "NOT_YOURS");
        assertThat(seats(hanne)).isEqualTo(1);
    }

    @Test
    void minutesAreShownOnceReleasedAndGoneWithTheConsent() {
        TeamCalls hanne = team("parts-minutes");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "MINUTES", "COMING_VISITS");
        String item = decided(hanne, anna);
        RelativesBrowser annas = at(hanne, anna);
        assertThat(annas.get(HOLM).get("minutes")).as("not released").isEmpty();

        answer(hanne.post(item + "/release", "{'version': %d}".formatted(versionOf(hanne, item))));

        JsonNode minutes = annas.get(HOLM).get("minutes").get(0);
        assertThat(minutes.get("agreement").asString()).isEqualTo("Vi ringer hver fredag");
        assertThat(minutes.get("owner").asString()).isEqualTo("Navn");
        assertThat(minutes.toString()).doesNotContain("I fortrolighed");

        withdraw(hanne, anna, "holm", "MINUTES");
        assertThat(annas.get(HOLM).has("minutes")).isFalse();
    }

    @Test
    void anotherRelativesOfferIsNotThere() {
        TeamCalls hanne = team("parts-others");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        JsonNode peer = relative(hanne, "Peer", "holm", "SON");
        consent(hanne, anna, "holm", "HELP_AND_AGREEMENTS");
        consent(hanne, peer, "holm", "HELP_AND_AGREEMENTS");
        JsonNode given = offer(hanne, anna, true);

        RelativesBrowser peers = at(hanne, peer);

        assertThat(peers.get(HOLM).get("offers")).isEmpty();
        refused(say(peers, given, "accept", given.get("version").asInt()), 404, "NOT_YOURS");
    }

    private static void agree(TeamCalls hanne, String terms) {
        answer(hanne.post("/agreements", """
                {'citizen': 'holm', 'agreed': true, 'terms': {%s, 'effect': 'ALONGSIDE', 'helps': [],
                'rule': 'FREQ=WEEKLY;BYDAY=TH'}}""".formatted(terms)));
    }

    private static void step(TeamCalls hanne, JsonNode given, String step) {
        answer(hanne.post(
                "/offers-given/" + id(given) + "/" + step, "{'version': %s}".formatted(given.get("version"))));
    }

    private static int seats(TeamCalls hanne) {
        return hanne.get("/offers/gaa-med")
                .get("offer")
                .get("seats")
                .get("taken")
                .asInt();
    }

    /** A meeting has decided about what Anna needs; the address of the item. */
    private static String decided(TeamCalls hanne, JsonNode anna) {
        answer(hanne.post(
                "/needs",
                "{'citizen': 'holm', 'relative': %s, 'kind': 'TALK', 'urgency': 'RED'}".formatted(anna.get("id"))));
        String meeting = "/meetings/"
                + answer(hanne.post("/meetings", """
                        {'kind': 'TRIAGE', 'date': '2026-11-23', 'start': '06:00', 'minutes': 30, 'site': 'BASE',
                        'members': []}""")).get("about").get("id").asString();
        JsonNode begun = answer(hanne.post(
                meeting + "/begin",
                "{'version': %s, 'present': []}"
                        .formatted(hanne.get(meeting).get("about").get("version"))));
        String item = meeting + "/items/" + need(begun).get("id").asString();
        answer(hanne.put(item, """
                {'version': %d, 'written': {'note': 'I fortrolighed', 'decision': 'Vi ringer hver fredag',
                'owner': 'hanne', 'due': '2026-11-27'}}""".formatted(versionOf(hanne, item))));
        answer(hanne.post(item + "/settle", "{'version': %d, 'outcome': 'DECIDED'}".formatted(versionOf(hanne, item))));
        return item;
    }

    private static int versionOf(TeamCalls hanne, String item) {
        return need(hanne.get(item.substring(0, item.indexOf("/items"))))
                .get("version")
                .asInt();
    }

    private static JsonNode need(JsonNode meeting) {
        return meeting.get("agenda").values().stream()
                .filter(item -> item.get("kind").asString().equals("NEED"))
                .findFirst()
                .orElseThrow();
    }
}
