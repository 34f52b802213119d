package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A meeting that is held: what is written, what is decided, who does what by when. */
class RunTest extends MeetingStory {

    @Autowired
    ReleasedMinutes released;

    @Test
    void an_answer_at_the_meeting_takes_the_need_its_step() {
        MeetingCalls hanne = team("answer");
        JsonNode need = hanne.flag("holm", "STRAIN", "RED");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        assertThat(hanne.need(need).get("state").asString()).isEqualTo("OPEN");
        hanne.begin(triage);
        assertThat(hanne.need(need).get("state").asString()).isEqualTo("ON_AGENDA");
        hanne.decide(triage, "NEED", DECIDED);
        JsonNode answered = hanne.need(need);
        assertThat(answered.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.get("ownerName").asString()).isEqualTo("Navn jonas");
        assertThat(answered.get("due").asString()).isEqualTo("2026-11-30");
        assertThat(jonasOwes("answer"))
                .extracting(one -> one.get("what").asString())
                .containsExactly("Vi ringer");
    }

    @Test
    void an_answer_needs_a_decision_and_one_who_does_it_by_a_day() {
        MeetingCalls hanne = team("half");
        hanne.flag("holm", "STRAIN", "RED");
        JsonNode triage = hanne.triageOn();
        refused(hanne.settle(triage, hanne.item(triage, "NEED"), "DECIDED"), 422, "DECISION_MISSING");
        answer(hanne.write(triage, hanne.item(triage, "NEED"), "'decision': 'Vi ringer', 'owner': 'jonas'"));
        refused(hanne.settle(triage, hanne.item(triage, "NEED"), "DECIDED"), 422, "OWNER_AND_DATE");
        answer(hanne.write(
                triage, hanne.item(triage, "NEED"), "'decision': 'Vi ringer', 'owner': 'jonas', 'due': '2026-11-22'"));
        refused(hanne.settle(triage, hanne.item(triage, "NEED"), "DECIDED"), 422, "DUE_IN_THE_PAST");
    }

    @Test
    void a_need_that_asks_for_nothing_more_is_closed_with_what_was_said() {
        MeetingCalls hanne = team("closed");
        JsonNode need = hanne.flag("holm", "TALK", "YELLOW");
        JsonNode triage = hanne.triageOn();
        refused(hanne.settle(triage, hanne.item(triage, "NEED"), "DONE"), 422, "DECISION_MISSING");
        answer(hanne.write(triage, hanne.item(triage, "NEED"), "'decision': 'Hun har talt med sin søster'"));
        answer(hanne.settle(triage, hanne.item(triage, "NEED"), "DONE"));
        assertThat(hanne.need(need).get("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void a_need_comes_again_at_the_first_meeting_from_the_day_of_its_follow_up() {
        MeetingCalls hanne = team("followuplate");
        JsonNode need = hanne.flag("holm", "TALK", "YELLOW");
        String path = "/needs/" + need.get("id").asString();
        answer(hanne.post(path + "/agenda", "{'version': 0}"));
        answer(hanne.post(path + "/answer", "{'version': 1, " + DECIDED + "}"));
        JsonNode early = hanne.once("TRIAGE", "2026-11-29", "06:00");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-30", "06:00");
        assertThat(hanne.kinds(early)).isEmpty();
        assertThat(hanne.kinds(triage)).containsExactly("NEED");
        JsonNode late = hanne.once("TRIAGE", "2026-12-01", "06:00");
        clock.set(LocalDate.of(2026, 11, 30), "07:00");
        assertThat(hanne.kinds(late)).as("still not followed up").containsExactly("NEED");
        clock.set(LocalDate.of(2026, 11, 30), "06:00");
        hanne.begin(triage);
        answer(hanne.write(
                triage, hanne.item(triage, "NEED"), "'decision': 'Igen', 'owner': 'jonas', 'due': '2026-12-08'"));
        answer(hanne.settle(triage, hanne.item(triage, "NEED"), "DECIDED"));
        assertThat(hanne.need(need).get("state").asString()).isEqualTo("FOLLOWED_UP");
    }

    @Test
    void a_need_whose_follow_up_is_done_comes_to_the_next_meeting_to_be_closed() {
        MeetingCalls hanne = team("followupdone");
        JsonNode need = hanne.flag("holm", "STRAIN", "YELLOW");
        JsonNode triage = hanne.triageOn();
        hanne.decide(triage, "NEED", DECIDED);
        hanne.end(triage);
        JsonNode next = hanne.once("TRIAGE", "2026-11-24", "06:00");
        assertThat(hanne.kinds(next)).isEmpty();

        JsonNode owed = jonasOwes("followupdone").getFirst();
        assertThat(hanne.post(
                        "/follow-ups/" + owed.get("id").asString() + "/done",
                        "{'version': %s, 'outcome': 'Har ringet'}".formatted(owed.get("version"))))
                .hasStatus(204);
        assertThat(hanne.post(
                        "/follow-ups/" + owed.get("id").asString() + "/done",
                        "{'version': %s, 'outcome': 'Har ringet'}".formatted(owed.get("version"))))
                .as("the same sent again")
                .hasStatus(204);
        assertThat(hanne.need(need).get("steps").findValuesAsString("decision"))
                .as("counts once")
                .containsOnlyOnce("Har ringet");
        refused(
                hanne.post(
                        "/follow-ups/" + owed.get("id").asString() + "/done",
                        "{'version': %s, 'outcome': 'Har skrevet'}".formatted(owed.get("version"))),
                409,
                "STALE_NEED");

        assertThat(jonasOwes("followupdone")).isEmpty();
        assertThat(hanne.kinds(next)).containsExactly("NEED");
        clock.set(LocalDate.of(2026, 11, 24), "06:00");
        hanne.begin(next);
        answer(hanne.write(next, hanne.item(next, "NEED"), "'decision': 'Hun sover igen'"));
        answer(hanne.settle(next, hanne.item(next, "NEED"), "DONE"));
        hanne.end(next);
        assertThat(hanne.need(need).get("state").asString()).isEqualTo("CLOSED");
        assertThat(hanne.kinds(hanne.once("TRIAGE", "2026-11-25", "06:00"))).isEmpty();
    }

    @Test
    void who_writes_on_what_another_has_written_is_told_and_nothing_is_lost() {
        MeetingCalls hanne = team("two");
        JsonNode triage = hanne.triageOn("Nøgler");
        JsonNode item = hanne.item(triage, "OWN");
        answer(hanne.write(triage, item, "'note': 'Skabet låses'"));
        refused(hanne.write(triage, item, "'note': 'Skabet er væk'"), 409, "STALE_ITEM");
        assertThat(hanne.item(triage, "OWN").get("written").get("note").asString())
                .isEqualTo("Skabet låses");
    }

    @Test
    void a_decision_with_owner_and_day_is_a_follow_up_that_comes_back_from_that_day_until_it_is_done() {
        MeetingCalls hanne = team("promise");
        JsonNode triage = hanne.triageOn("Nøgler");
        answer(hanne.write(triage, hanne.item(triage, "OWN"), DECIDED));
        hanne.end(triage);
        assertThat(hanne.item(triage, "OWN").get("outcome").asString()).isEqualTo("DECIDED");
        JsonNode before = hanne.once("TRIAGE", "2026-11-29", "10:00");
        JsonNode onTheDay = hanne.once("TRIAGE", "2026-11-30", "10:00");
        assertThat(hanne.kinds(before)).isEmpty();
        assertThat(hanne.kinds(onTheDay)).containsExactly("FOLLOW_UP");
        JsonNode promised = jonasOwes("promise").getFirst();
        assertThat(promised.get("overdue").asBoolean()).isFalse();
        clock.set(LocalDate.of(2026, 12, 1), "06:00");
        assertThat(jonasOwes("promise").getFirst().get("overdue").asBoolean()).isTrue();
        JsonNode later = hanne.once("TRIAGE", "2026-12-02", "10:00");
        assertThat(hanne.kinds(later)).containsExactly("FOLLOW_UP");
        assertThat(hanne.post(
                        "/follow-ups/" + promised.get("id").asString() + "/done", "{'version': 0, 'outcome': 'Låst'}"))
                .hasStatus(204);
        assertThat(hanne.post(
                        "/follow-ups/" + promised.get("id").asString() + "/done", "{'version': 0, 'outcome': 'Låst'}"))
                .as("the same sent again")
                .hasStatus(204);
        refused(
                hanne.post("/follow-ups/" + promised.get("id").asString() + "/done", "{'version': 0}"),
                409,
                "STALE_FOLLOW_UP");
        assertThat(hanne.kinds(later)).isEmpty();
        assertThat(jonasOwes("promise")).isEmpty();
    }

    @Test
    void a_meeting_is_held_on_its_day_and_begins_and_ends_once() {
        MeetingCalls hanne = team("once");
        JsonNode tomorrow = hanne.once("TRIAGE", "2026-11-24", "06:00");
        refused(hanne.act(tomorrow, "begin", ", 'present': []"), 409, "NOT_THE_DAY");
        refused(hanne.act(tomorrow, "end", ""), 409, "MEETING_IS_NOT_ON");
        clock.set(LocalDate.of(2026, 11, 24), "11:00");
        hanne.begin(tomorrow);
        refused(hanne.act(tomorrow, "begin", ", 'present': []"), 409, "MEETING_IS_ON");
        refused(hanne.act(tomorrow, "cancel", ""), 409, "MEETING_IS_ON");
        answer(hanne.act(tomorrow, "present", ", 'present': ['jonas']"));
        JsonNode held = hanne.end(tomorrow);
        assertThat(held.get("present").get(0).asString()).isEqualTo("jonas");
        assertThat(MeetingCalls.list(hanne.get("/meetings").get("held"))).hasSize(1);
        assertThat(hanne.item(tomorrow, "RELATIVES").get("outcome").asString()).isEqualTo("NOT_REACHED");
    }

    @Test
    void what_nobody_got_to_is_told_apart_from_what_was_talked_about_and_both_come_again() {
        MeetingCalls hanne = team("unreached");
        hanne.flag("holm", "TALK", "YELLOW");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        hanne.add(triage, "Nøgler");
        hanne.add(triage, "Jul");
        hanne.begin(triage);
        answer(hanne.write(triage, hanne.item(triage, "OWN"), "'note': 'Låsen binder'"));
        hanne.end(triage);
        assertThat(hanne.agenda(triage))
                .extracting(item ->
                        item.get("kind").asString() + " " + item.get("outcome").asString())
                .containsExactly("NEED NOT_REACHED", "RELATIVES NOT_REACHED", "OWN LATER", "OWN NOT_REACHED");
        assertThat(hanne.kinds(hanne.once("TRIAGE", "2026-11-24", "06:00"))).containsExactly("NEED", "OWN", "OWN");
    }

    @Test
    void the_standing_item_is_done_once_something_was_said() {
        MeetingCalls hanne = team("standing");
        JsonNode triage = hanne.triageOn();
        answer(hanne.write(triage, hanne.item(triage, "RELATIVES"), "'note': 'Ingen har set noget'"));
        hanne.end(triage);
        assertThat(hanne.item(triage, "RELATIVES").get("outcome").asString()).isEqualTo("DONE");
    }

    @Test
    void what_was_seen_to_while_the_meeting_was_on_does_not_come_again() {
        MeetingCalls hanne = team("seen-to");
        JsonNode triage = hanne.triageOn("Nøgler");
        answer(hanne.write(triage, hanne.item(triage, "OWN"), DECIDED.replace("2026-11-30", "2026-11-24")));
        hanne.end(triage);
        clock.set(LocalDate.of(2026, 11, 24), "06:00");
        JsonNode next = hanne.once("TRIAGE", "2026-11-24", "06:00");
        hanne.begin(next);
        String promised = jonasOwes("seen-to").getFirst().get("id").asString();
        assertThat(hanne.post("/follow-ups/" + promised + "/done", "{'version': 0}"))
                .hasStatus(204);
        hanne.end(next);
        assertThat(hanne.item(next, "FOLLOW_UP").get("outcome").asString()).isEqualTo("DONE");
        assertThat(hanne.kinds(hanne.once("TRIAGE", "2026-11-25", "06:00"))).isEmpty();
    }

    @Test
    void what_is_settled_keeps_its_decision_and_may_be_told_better() {
        MeetingCalls hanne = team("kept");
        JsonNode triage = hanne.triageOn("Nøgler");
        hanne.decide(triage, "OWN", DECIDED);
        refused(hanne.settle(triage, hanne.item(triage, "OWN"), "LATER"), 409, "ITEM_IS_SETTLED");
        refused(hanne.write(triage, hanne.item(triage, "OWN"), "'decision': 'Noget andet'"), 409, "ITEM_IS_SETTLED");
        hanne.end(triage);
        answer(hanne.write(triage, hanne.item(triage, "OWN"), DECIDED + ", 'plan': 'Ny cylinder'"));
    }

    @Test
    void a_relative_reads_what_was_released_while_the_citizens_consent_stands() {
        MeetingCalls hanne = team("released");
        JsonNode karen = hanne.relative("Karen", "holm");
        UUID id = UUID.fromString(karen.get("id").asString());
        answer(hanne.post(
                "/needs",
                "{'citizen': 'holm', 'relative': '%s', 'kind': 'EXPECTATIONS', 'urgency': 'YELLOW'}".formatted(id)));
        JsonNode triage = hanne.triageOn();
        answer(hanne.write(triage, hanne.item(triage, "NEED"), DECIDED + ", 'note': 'Træt'"));
        refused(hanne.onItem(triage, hanne.item(triage, "NEED"), "release", ""), 422, "NOTHING_TO_RELEASE");
        hanne.end(triage);
        refused(hanne.onItem(triage, hanne.item(triage, "NEED"), "release", ""), 422, "NO_CONSENT_TO_MINUTES");
        String consents = "/relatives/" + id + "/consents";
        answer(hanne.post(consents, "{'citizen': 'holm', 'topic': 'MINUTES'}"));
        assertThat(released.list("released", id)).isEmpty();
        answer(hanne.onItem(triage, hanne.item(triage, "NEED"), "release", ""));
        assertThat(released.list("released", id))
                .extracting(ReleasedItem::agreement)
                .containsExactly("Vi ringer");
        assertThat(released.list("other", id)).isEmpty();
        answer(hanne.post(consents + "/withdraw", "{'citizen': 'holm', 'topic': 'MINUTES'}"));
        assertThat(released.list("released", id)).isEmpty();
    }

    @Test
    void where_nothing_was_agreed_there_is_nothing_to_release() {
        MeetingCalls hanne = team("unagreed");
        String lone = hanne.relative("Lone", "holm").get("id").asString();
        answer(hanne.post(
                "/needs", "{'citizen': 'holm', 'relative': '%s', 'kind': 'TALK', 'urgency': 'RED'}".formatted(lone)));
        answer(hanne.post("/relatives/" + lone + "/consents", "{'citizen': 'holm', 'topic': 'MINUTES'}"));
        JsonNode triage = hanne.triageOn();
        answer(hanne.write(triage, hanne.item(triage, "NEED"), "'note': 'Vi venter til i morgen'"));
        answer(hanne.settle(triage, hanne.item(triage, "NEED"), "LATER"));
        refused(hanne.onItem(triage, hanne.item(triage, "NEED"), "release", ""), 422, "NOTHING_TO_RELEASE");
    }

    @Test
    void whoever_reads_or_changes_is_accounted_for() {
        MeetingCalls hanne = team("accounted");
        hanne.flag("holm", "STRAIN", "RED");
        JsonNode triage = hanne.triageOn();
        assertThat(database.sql("select what from audit_entry where team = 'accounted' order by at")
                        .query(String.class)
                        .list())
                .contains("MEETING_ARRANGED", "MEETING_SEEN", "MEETING_BEGUN", "NEED_PUT_ON_AGENDA");
        assertThat(database.sql(
                                "select subjects::text from audit_entry where team = 'accounted' and what = 'MEETING_SEEN'"
                                        + " order by at desc limit 1")
                        .query(String.class)
                        .single())
                .contains("holm");
    }

    @Test
    void a_facilitator_reads_and_decides_nothing() {
        MeetingCalls hanne = team("coach");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        MeetingCalls birgit = new MeetingCalls(mvc, people.facilitator("birgit-coach", "coach"), "coach");
        assertThat(birgit.coming()).hasSize(1);
        refused(birgit.act(triage, "begin", ", 'present': []"), 403, "TEAM_DECIDES");
    }
}
