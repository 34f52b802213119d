package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Which meeting takes up what, without anybody putting it there. */
class AgendaTest extends MeetingStory {

    @Test
    void what_is_red_goes_to_the_next_meeting_of_any_kind_and_what_is_yellow_to_triage_or_planning() {
        MeetingCalls hanne = team("anykind");
        JsonNode advisor = hanne.once("ADVISOR", "2026-11-23", "10:00");
        JsonNode planning = hanne.once("PLANNING", "2026-11-24", "10:00");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-25", "10:00");
        hanne.flag("holm", "STRAIN", "RED");
        hanne.flag("berg", "TALK", "YELLOW");
        assertThat(hanne.kinds(advisor)).containsExactly("NEED");
        assertThat(hanne.item(advisor, "NEED").get("citizen").asString()).isEqualTo("holm");
        assertThat(hanne.kinds(planning)).containsExactly("NEED");
        assertThat(hanne.item(planning, "NEED").get("citizen").asString()).isEqualTo("berg");
        assertThat(hanne.kinds(triage)).isEmpty();
    }

    @Test
    void what_is_green_waits_until_it_is_overdue_or_somebody_puts_it_there() {
        MeetingCalls hanne = team("green");
        JsonNode need = hanne.flag("holm", "NETWORK", "GREEN");
        JsonNode soon = hanne.once("TRIAGE", "2026-11-24", "10:00");
        assertThat(hanne.kinds(soon)).isEmpty();
        answer(hanne.post("/needs/" + need.get("id").asString() + "/agenda", "{'version': 0}"));
        assertThat(hanne.kinds(soon)).containsExactly("NEED");
    }

    @Test
    void whoever_flags_is_told_which_meeting_takes_it_up() {
        MeetingCalls hanne = team("takenup");
        JsonNode red = hanne.flag("holm", "STRAIN", "RED");
        JsonNode green = hanne.flag("berg", "NETWORK", "GREEN");
        assertThat(takenUp(hanne, red).get("waits").asBoolean()).isTrue();
        assertThat(takenUp(hanne, red).has("meeting")).as("none is arranged").isFalse();

        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "10:00");
        hanne.once("PLANNING", "2026-11-24", "10:00");
        JsonNode meeting = takenUp(hanne, red).get("meeting");
        assertThat(meeting.get("kind").asString()).isEqualTo("TRIAGE");
        assertThat(meeting.get("date").asString()).isEqualTo("2026-11-23");
        assertThat(meeting.get("start").asString()).startsWith("10:00");
        assertThat(takenUp(hanne, green).get("waits").asBoolean()).isFalse();
        assertThat(takenUp(hanne, green).has("meeting")).isFalse();

        hanne.begin(triage);
        assertThat(takenUp(hanne, red).get("meeting").get("kind").asString())
                .as("it is on")
                .isEqualTo("TRIAGE");
        JsonNode late = hanne.flag("berg", "TALK", "YELLOW");
        assertThat(takenUp(hanne, late).get("meeting").get("kind").asString())
                .as("too late for the one that is on")
                .isEqualTo("PLANNING");
        refused(team("takenup-other").ask("/needs/" + red.get("id").asString() + "/meeting"), 404, "UNKNOWN_NEED");
    }

    @Test
    void the_list_of_needs_is_told_at_once_which_meetings_take_them_up() {
        MeetingCalls hanne = team("takenup-all");
        JsonNode red = hanne.flag("holm", "STRAIN", "RED");
        JsonNode yellow = hanne.flag("berg", "TALK", "YELLOW");
        hanne.flag("berg", "NETWORK", "GREEN");
        assertThat(MeetingCalls.list(hanne.get("/need-meetings")))
                .as("green ones do not wait for a meeting")
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.has("meeting")).isFalse());

        hanne.about("holm", "2026-11-23", "10:00");
        hanne.once("TRIAGE", "2026-11-24", "10:00");

        List<JsonNode> all = MeetingCalls.list(hanne.get("/need-meetings"));
        assertThat(all).extracting(one -> one.get("need")).containsExactly(red.get("id"), yellow.get("id"));
        assertThat(all)
                .extracting(one -> one.get("meeting").get("date").asString())
                .containsExactly("2026-11-23", "2026-11-24");
        assertThat(all.getFirst()).as("the same as of one").isEqualTo(takenUp(hanne, red));
    }

    private static JsonNode takenUp(MeetingCalls hanne, JsonNode need) {
        return hanne.get("/needs/" + need.get("id").asString() + "/meeting");
    }

    @Test
    void a_citizens_meeting_hears_of_no_other_citizen() {
        MeetingCalls hanne = team("private");
        JsonNode ofHolm = hanne.about("holm", "2026-11-23", "10:00");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-24", "10:00");
        hanne.flag("berg", "STRAIN", "RED");
        hanne.flag("holm", "TALK", "YELLOW");
        assertThat(hanne.agenda(ofHolm))
                .extracting(item -> item.path("citizen").asString(""))
                .containsExactly("holm", "");
        assertThat(hanne.item(triage, "NEED").get("citizen").asString()).isEqualTo("berg");
    }

    @Test
    void hard_cooperation_waits_for_the_advisor_and_comes_to_the_team_where_none_comes() {
        MeetingCalls hanne = team("mediation");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "10:00");
        hanne.flag("holm", "MEDIATION", "YELLOW");
        assertThat(hanne.kinds(triage)).containsExactly("NEED");
        JsonNode advisor = hanne.once("ADVISOR", "2026-11-26", "10:00");
        assertThat(hanne.kinds(triage)).isEmpty();
        assertThat(hanne.kinds(advisor)).containsExactly("NEED");
    }

    @Test
    void what_is_handed_on_stands_with_the_advisor() {
        MeetingCalls hanne = team("handedon");
        JsonNode need = hanne.flag("holm", "TALK", "YELLOW");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        JsonNode next = hanne.once("TRIAGE", "2026-11-24", "06:00");
        JsonNode advisor = hanne.once("ADVISOR", "2026-11-26", "10:00");
        hanne.begin(triage);
        answer(hanne.settle(triage, hanne.item(triage, "NEED"), "HANDED_ON"));
        hanne.end(triage);
        assertThat(hanne.kinds(next)).isEmpty();
        assertThat(hanne.kinds(advisor)).containsExactly("NEED");
        assertThat(hanne.need(need).get("state").asString()).isEqualTo("ON_AGENDA");
    }

    @Test
    void a_meeting_takes_up_what_comes_until_its_time_has_passed() {
        MeetingCalls hanne = team("until");
        JsonNode first = hanne.once("TRIAGE", "2026-11-23", "10:00");
        JsonNode second = hanne.once("TRIAGE", "2026-11-24", "10:00");
        hanne.flag("holm", "STRAIN", "RED");
        clock.set(LocalDate.of(2026, 11, 23), "10:29");
        assertThat(hanne.kinds(first)).containsExactly("NEED");
        clock.set(LocalDate.of(2026, 11, 23), "10:30");
        assertThat(hanne.coming()).hasSize(1);
        assertThat(hanne.kinds(second)).containsExactly("NEED");
    }

    @Test
    void a_new_citizen_stands_on_the_next_planning_meeting_for_fourteen_days_until_it_is_settled() {
        MeetingCalls hanne = team("joined");
        JsonNode planning = hanne.once("PLANNING", "2026-12-08", "10:00");
        assertThat(hanne.kinds(planning)).isEmpty();
        given.team("joined").citizen("lund").exists();
        assertThat(hanne.kinds(planning)).containsExactly("NEW_CITIZEN");
        assertThat(hanne.item(planning, "NEW_CITIZEN").get("citizen").asString())
                .isEqualTo("lund");
        clock.set(LocalDate.of(2026, 12, 7), "09:00");
        assertThat(hanne.kinds(planning)).containsExactly("NEW_CITIZEN");
        clock.set(LocalDate.of(2026, 12, 8), "09:00");
        assertThat(hanne.kinds(planning)).isEmpty();
        clock.set(LocalDate.of(2026, 12, 7), "09:00");
        JsonNode today = hanne.once("PLANNING", "2026-12-07", "09:30");
        hanne.begin(today);
        answer(hanne.settle(today, hanne.item(today, "NEW_CITIZEN"), "DONE"));
        hanne.end(today);
        assertThat(hanne.kinds(planning)).isEmpty();
    }

    @Test
    void help_that_was_changed_three_times_in_a_week_is_talked_about() {
        MeetingCalls hanne = team("helpchanged");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-27", "10:00");
        given.team("helpchanged")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .shift("hanne", LocalDate.of(2026, 11, 25), "07:00", "15:00")
                .exists();
        for (int visit = 1; visit <= 3; visit++) {
            assertThat(hanne.kinds(triage)).isEmpty();
            answer(hanne.post(
                    "/visits",
                    "{'citizen': 'holm', 'date': '2026-11-25', 'task': 'MEDICINE', 'minutes': 10,"
                            + " 'earliestStart': '08:00', 'latestStart': '10:00', 'reason': 'Svimmel'}"));
        }
        assertThat(hanne.item(triage, "HELP_CHANGED").get("visits").asInt()).isEqualTo(3);
    }

    @Test
    void what_happened_and_nobody_got_to_comes_again_in_the_week_after() {
        MeetingCalls hanne = team("nextweek");
        JsonNode friday = hanne.once("TRIAGE", "2026-11-27", "10:00");
        JsonNode monday = hanne.once("TRIAGE", "2026-11-30", "10:00");
        given.team("nextweek")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .shift("hanne", LocalDate.of(2026, 11, 25), "07:00", "15:00")
                .exists();
        for (int visit = 1; visit <= 3; visit++) {
            answer(hanne.post(
                    "/visits",
                    "{'citizen': 'holm', 'date': '2026-11-25', 'task': 'MEDICINE', 'minutes': 10,"
                            + " 'earliestStart': '08:00', 'latestStart': '10:00', 'reason': 'Svimmel'}"));
        }
        clock.set(LocalDate.of(2026, 11, 27), "10:00");
        hanne.begin(friday);
        hanne.end(friday);
        assertThat(hanne.item(friday, "HELP_CHANGED").get("outcome").asString()).isEqualTo("NOT_REACHED");

        clock.set(LocalDate.of(2026, 11, 30), "10:00");
        assertThat(hanne.kinds(monday)).containsExactly("HELP_CHANGED");
        assertThat(hanne.item(monday, "HELP_CHANGED").get("visits").asInt()).isEqualTo(3);
        hanne.begin(monday);
        answer(hanne.settle(monday, hanne.item(monday, "HELP_CHANGED"), "DONE"));
        hanne.end(monday);
        assertThat(hanne.kinds(hanne.once("TRIAGE", "2026-12-01", "10:00"))).isEmpty();
    }

    @Test
    void members_add_and_order_items_and_take_their_own_off() {
        MeetingCalls hanne = team("byhand");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-24", "10:00");
        hanne.flag("holm", "STRAIN", "RED");
        hanne.add(triage, "Nøgler");
        hanne.add(triage, "Jul");
        assertThat(hanne.kinds(triage)).containsExactly("NEED", "OWN", "OWN");
        String keys = String.join(
                ", ",
                hanne.agenda(triage).reversed().stream()
                        .map(item -> "'" + item.get("key").asString() + "'")
                        .toList());
        int version = hanne.meeting(triage).get("about").get("version").asInt();
        answer(hanne.put(
                "/meetings/" + MeetingCalls.id(triage) + "/order",
                "{'version': %d, 'keys': [%s]}".formatted(version, keys)));
        assertThat(hanne.kinds(triage)).containsExactly("OWN", "OWN", "NEED");
        assertThat(hanne.agenda(triage).getFirst().get("text").asString()).isEqualTo("Jul");
        assertThat(hanne.agenda(triage).getFirst().get("addedBy").asString()).isEqualTo("Navn hanne");
        String own = hanne.agenda(triage).getFirst().get("key").asString();
        answer(hanne.send(HttpMethod.DELETE, "/meetings/" + MeetingCalls.id(triage) + "/items/" + own, ""));
        assertThat(hanne.kinds(triage)).containsExactly("OWN", "NEED");
        String need = hanne.item(triage, "NEED").get("key").asString();
        refused(
                hanne.send(HttpMethod.DELETE, "/meetings/" + MeetingCalls.id(triage) + "/items/" + need, ""),
                409,
                "NOT_YOUR_OWN_ITEM");
    }

    @Test
    void what_nobody_got_to_comes_again_and_stays_in_the_minutes() {
        MeetingCalls hanne = team("again");
        JsonNode today = hanne.once("TRIAGE", "2026-11-23", "06:00");
        JsonNode tomorrow = hanne.once("TRIAGE", "2026-11-24", "06:00");
        hanne.flag("holm", "TALK", "YELLOW");
        hanne.add(today, "Nøgler");
        hanne.begin(today);
        assertThat(hanne.kinds(tomorrow)).isEmpty();
        hanne.end(today);
        assertThat(hanne.kinds(tomorrow)).containsExactly("NEED", "OWN");
        clock.set(LocalDate.of(2026, 11, 24), "06:00");
        hanne.begin(tomorrow);
        assertThat(hanne.kinds(tomorrow)).containsExactly("NEED", "OWN");
        assertThat(hanne.item(today, "OWN").get("outcome").asString()).isEqualTo("CARRIED_ON");
        assertThat(hanne.item(tomorrow, "OWN").get("addedBy").asString()).isEqualTo("Navn hanne");
    }

    @Test
    void what_was_put_on_a_meeting_that_is_cancelled_comes_at_another() {
        MeetingCalls hanne = team("homeless");
        JsonNode today = hanne.once("TRIAGE", "2026-11-23", "10:00");
        JsonNode tomorrow = hanne.once("TRIAGE", "2026-11-24", "10:00");
        hanne.add(today, "Nøgler");
        answer(hanne.act(today, "cancel", ""));
        assertThat(hanne.kinds(tomorrow)).containsExactly("OWN");
    }
}
