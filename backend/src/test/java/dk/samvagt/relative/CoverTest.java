package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Somebody is with Holm while Anna walks. */
class CoverTest extends OfferStory {

    @Autowired
    RespiteCalendar respites;

    @Test
    void theRespiteLandsInTheDayPlanAndThePlannerCoversIt() {
        thursday("covered").exists();
        RelativeCalls hanne = hanne("covered");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));

        JsonNode proposed = hanne.get(cover(given));
        assertThat(proposed).as("four Thursdays ahead").hasSize(4);
        assertThat(proposed.get(0).get("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.get(0).get("wayMinutes").asInt()).isEqualTo(10);
        assertThat(proposed.get(0).get("from").asString()).startsWith("09:50");
        assertThat(proposed.get(0).get("to").asString()).startsWith("11:40");

        JsonNode confirmed = answer(confirm(hanne, given, ""));
        assertThat(confirmed.get(0).get("state").asString()).isEqualTo("WAITING");
        assertThat(respites.listOn("covered", THURSDAY)).hasSize(1);
        String visit = confirmed.get(0).get("visits").get(0).asString();

        DayCalls day = day("covered", THURSDAY);
        assertThat(day.unassigned()).contains(visit);
        assertThat(minutesAlone(day)).isEqualTo(110);
        assertThat(hanne.get(cover(given)).get(0).get("state").asString()).isEqualTo("OPEN");
        solved(day);

        JsonNode stop = DayCalls.stop(day.plan(), visit);
        assertThat(stop.get("flags").toString()).contains("RESPITE");
        assertThat(stop.get("start").asString()).isBetween("09:40", "09:50");
        assertThat(stop.get("end").asString()).isGreaterThanOrEqualTo("11:40");
        assertThat(minutesAlone(day)).isZero();
        JsonNode covered = hanne.get(cover(given)).get(0);
        assertThat(covered.get("state").asString()).isEqualTo("COVERED");
        assertThat(covered.get("who").get(0).asString()).startsWith("Navn ");
    }

    @Test
    void whoComesAfterTheRelativeHasLeftDoesNotCoverIt() {
        thursday("movedlate").exists();
        RelativeCalls hanne = hanne("movedlate");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        String visit =
                answer(confirm(hanne, given, "")).get(0).get("visits").get(0).asString();
        DayCalls day = day("movedlate", THURSDAY);
        solved(day);

        startAt(day, visit, "09:51");
        assertThat(minutesAlone(day)).isEqualTo(1);
        JsonNode late = hanne.get(cover(given)).get(0);
        assertThat(late.get("state").asString()).isEqualTo("OPEN");
        assertThat(late.get("who")).hasSize(1);

        startAt(day, visit, "09:50");
        assertThat(minutesAlone(day)).isZero();
        assertThat(hanne.get(cover(given)).get(0).get("state").asString()).isEqualTo("COVERED");
    }

    @Test
    void whenItIsDeclinedWhatIsToComeGoesAndWhatHasBeenStays() {
        thursday("declinedlater").exists();
        RelativeCalls hanne = hanne("declinedlater");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        answer(confirm(hanne, given, ""));
        answer(hanne.post(
                cover(given),
                "{'covers': [{'date': '%s', 'from': '09:50', 'to': '11:40'}]}".formatted(THURSDAY.plusWeeks(1))));
        day("declinedlater", THURSDAY).plan();
        clock.set(THURSDAY, "09:50");

        answer(step(hanne, given, "decline", ""));

        assertThat(respites.listOn("declinedlater", THURSDAY)).hasSize(1);
        assertThat(respites.listOn("declinedlater", THURSDAY.plusWeeks(1))).isEmpty();
        assertThat(hanne.get(cover(given)).get(0).get("state").asString()).isEqualTo("OPEN");
        assertThat(day("declinedlater", THURSDAY.plusWeeks(1)).plan().get("unassigned"))
                .isEmpty();
    }

    @Test
    void aLongTimeIsSharedByTwo() {
        thursday("long").exists();
        RelativeCalls hanne = hanne("long");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));

        JsonNode covers = answer(hanne.post(
                cover(given), "{'covers': [{'date': '%s', 'from': '09:00', 'to': '11:01'}]}".formatted(THURSDAY)));
        assertThat(covers.get(0).get("visits")).hasSize(2);
        solved(day("long", THURSDAY));
        assertThat(hanne.get(cover(given)).get(0).get("state").asString()).isEqualTo("COVERED");
        assertThat(day("long", THURSDAY).unassigned()).isEmpty();
    }

    @Test
    void theCitizenCanSingMeanwhileWhereThatLastsLongEnough() {
        thursday("sing").group(singing("09:50", 160, 5)).exists();
        thursday("short").group(singing("09:50", 159, 5)).exists();
        thursday("fullgroup").group(singing("09:50", 160, 1)).exists();
        RelativeCalls hanne = hanne("sing");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        assertThat(hanne.get(cover(given)).get(0).get("activities").findValuesAsString("name"))
                .containsExactly("Sang");

        answer(confirm(hanne, given, ", 'activity': 'g1'"));
        solved(day("sing", THURSDAY));
        JsonNode covered = hanne.get(cover(given)).get(0);
        assertThat(covered.get("state").asString()).isEqualTo("COVERED");
        assertThat(covered.get("activityName").asString()).isEqualTo("Sang");
        assertThat(covered.get("visits")).isEmpty();

        for (String team : new String[] {"short", "fullgroup"}) {
            RelativeCalls other = hanne(team);
            walkIsOpen(other);
            JsonNode theirs = accepted(other, other.relative("Anna", "holm", "DAUGHTER"));
            assertThat(other.get(cover(theirs)).get(0).get("activities")).isEmpty();
            refused(confirm(other, theirs, ", 'activity': 'g1'"), 422, "ACTIVITY_DOES_NOT_FIT");
        }
    }

    @Test
    void oneSessionCanGoWithout() {
        thursday("without").exists();
        RelativeCalls hanne = hanne("without");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        JsonNode confirmed = answer(confirm(hanne, given, ""));
        refused(confirm(hanne, given, ""), 409, "COVER_STANDS");

        JsonNode after = answer(
                hanne.post(cover(given) + "/" + confirmed.get(0).get("id").asString() + "/call-off", ""));

        assertThat(after.get(0).get("state").asString()).isEqualTo("PROPOSED");
        assertThat(respites.listOn("without", THURSDAY)).isEmpty();
        answer(confirm(hanne, given, ""));
    }

    @Test
    void readingTheTeamsFilesAnewLeavesIt() {
        thursday("anew").group(singing("09:50", 160, 5)).exists();
        RelativeCalls hanne = hanne("anew");
        walkIsOpen(hanne);
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        answer(confirm(hanne, given, ""));

        thursday("anew")
                .group(singing("09:50", 160, 5))
                .respite("berg", THURSDAY, "12:00", "13:00")
                .exists();

        assertThat(respites.listOn("anew", THURSDAY)).hasSize(2);
        assertThat(day("anew", THURSDAY).unassigned()).hasSize(3);
        assertThat(hanne.get(cover(given)).get(0).get("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void onlyWhatIsWantedAndPossibleIsPlanned() {
        thursday("wanted").exists();
        RelativeCalls hanne = hanne("wanted");
        walkIsOpen(hanne);
        JsonNode given = given(hanne, hanne.relative("Anna", "holm", "DAUGHTER"), ", 'told': true");
        assertThat(hanne.get(cover(given))).isEmpty();
        refused(confirm(hanne, given, ""), 409, "COVER_NOT_WANTED");
        answer(step(hanne, given, "accept", ""));

        String yesterday = "{'covers': [{'date': '%s', 'from': '10:00', 'to': '11:00'}]}";
        refused(hanne.post(cover(given), yesterday.formatted(MONDAY.minusDays(1))), 422, "COVER_TIME");
        String early = "{'covers': [{'date': '%s', 'from': '%s', 'to': '11:00'}]}";
        refused(hanne.post(cover(given), early.formatted(THURSDAY, "06:59")), 422, "COVER_TIME");
        answer(hanne.post(cover(given), early.formatted(THURSDAY, "10:00")));
    }

    private static void startAt(DayCalls day, String visit, String start) {
        assertThat(day.override("'type': 'START_AT', 'visit': '%s', 'start': '%s', 'reason': 'Bilen er på værksted'"
                        .formatted(visit, start)))
                .hasStatus(200);
    }

    /** Minutes in which Holm must not be alone and is. */
    private static int minutesAlone(DayCalls day) {
        for (JsonNode rule : day.plan().get("rules")) {
            if (rule.get("rule").asString().equals("RESPITE_UNCOVERED")) {
                return rule.get("count").asInt() == 0
                        ? 0
                        : -rule.get("score").asInt() / rule.get("weight").asInt();
            }
        }
        return 0;
    }

    private static MvcTestResult confirm(RelativeCalls hanne, JsonNode given, String more) {
        return hanne.post(
                cover(given),
                "{'covers': [{'date': '%s', 'from': '09:50', 'to': '11:40'%s}]}".formatted(THURSDAY, more));
    }
}
