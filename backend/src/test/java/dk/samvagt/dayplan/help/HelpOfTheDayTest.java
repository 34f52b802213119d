package dk.samvagt.dayplan.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import dk.samvagt.dayplan.SmallTeam;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** The plan follows what happens: help added, changed, declined, begun. */
class HelpOfTheDayTest extends DayStory {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 17);

    HelpOfTheDayTest() {
        super(DATE);
    }

    @Test
    void helpAddedOnADraftWaitsForAMember() {
        DayCalls day = day("added", "hanne");
        int before = day.version();

        JsonNode added = DayCalls.json(day.postToTeam("/visits", fall()));

        assertThat(added.get("dayPlanVersion").asInt()).isEqualTo(before + 1);
        String visit = added.get("visit").asString();
        assertThat(day.unassigned()).contains(visit);
        day.move(visit, "ali");
        assertThat(DayCalls.stop(day.plan(), visit).get("flags").toString()).contains("ADDED_TODAY");
    }

    @Test
    void helpAddedOnAPublishedDayBecomesAProposal() {
        DayCalls day = day("addedlate", "hanne");
        day.publish();

        String visit =
                DayCalls.json(day.postToTeam("/visits", fall())).get("visit").asString();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> day.plan().get("proposals").asInt() == 1);

        JsonNode proposal = DayCalls.json(day.get("/proposals")).get(0);
        assertThat(proposal.get("reason").asString())
                .isEqualTo("Besøget hos Borger holm (tilsyn efter fald) er føjet til dagen.");
        assertThat(proposal.get("changes").toString()).contains(visit);
    }

    @Test
    void helpThatIsDeclinedLeavesTheRoute() {
        DayCalls day = day("declined", "hanne");
        day.move("holm1", "hanne");

        day.postToTeam("/visits/holm1/change", "{'declined': true, 'reason': 'Datteren kommer'}");

        assertThat(day.route("hanne")).isEmpty();
        assertThat(day.unassigned()).doesNotContain("holm1");
        assertThat(day.override("'type': 'MOVE', 'visit': 'holm1', 'member': 'ali'"))
                .hasStatus(404);
    }

    @Test
    void whatHasBegunIsHistoryAndDoesNotMove() {
        DayCalls day = day("begun", "hanne");
        day.move("holm1", "hanne");
        day.move("juhl1", "hanne");
        clock.set(DATE, "08:04");
        day.postToTeam("/visits/juhl1/started", "");

        assertThat(day.route("hanne")).as("what is done comes first").startsWith("juhl1 08:04, holm1");
        assertThat(DayCalls.stop(day.plan(), "juhl1").get("state").asString()).isEqualTo("STARTED");
        assertThat(day.move("juhl1", "ali"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.why")
                .isEqualTo("ALREADY_STARTED");
        assertThat(day.override("'type': 'MOVE', 'visit': 'holm1', 'member': 'hanne', 'position': 1"))
                .as("nothing goes before what is done")
                .hasStatus(422);

        clock.set(DATE, "08:40");
        day.postToTeam("/visits/juhl1/finished", "");
        assertThat(DayCalls.stop(day.plan(), "juhl1").get("state").asString()).isEqualTo("DONE");
        day.undo();
        day.undo();
        assertThat(day.route("hanne")).as("undo leaves history alone").isEqualTo("juhl1 08:04");
    }

    @Test
    void whoGoesHomeSickKeepsWhatWasDone() {
        DayCalls day = day("home", "hanne");
        day.move("holm1", "hanne");
        day.move("juhl1", "hanne");
        clock.set(DATE, "08:00");
        day.postToTeam("/visits/holm1/started", "");

        JsonNode away = DayCalls.json(day.postToTeam("/absences", "{'member': 'hanne', 'date': '" + DATE + "'}"));

        assertThat(away.get("openVisits").asInt()).isEqualTo(1);
        assertThat(day.route("hanne")).isEqualTo("holm1 08:00");
        assertThat(day.unassigned()).contains("juhl1");
        assertThat(day.plan().get("summary").get("brokenRules").asInt()).isZero();
    }

    @Test
    void whatSomebodyWasToDoAfterTheLastDayIsProposedToOthers() {
        DayCalls day = day("leaver", "hanne");
        day.move("holm1", "ali");
        day.publish();

        assertThat(http.put()
                        .uri("/api/teams/leaver/members/ali/departure")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lastDay\": \"" + DATE.minusDays(1) + "\"}")
                        .with(people.member("hanne", "leaver")))
                .hasStatus(204);

        assertThat(day.unassigned()).contains("holm1");
        assertThat(DayCalls.json(day.get("/history")).toString())
                .contains("Navn ali har ikke vagten mere. 1 besøg skal have en anden.");
        await().atMost(Duration.ofSeconds(90))
                .until(() -> day.plan().get("proposals").asInt() == 1);
        assertThat(DayCalls.json(day.get("/proposals")).get(0).get("reason").asString())
                .isEqualTo("Navn ali har ikke vagten mere.");
    }

    @Test
    void whoStaysAfterAllHasTheRowAgain() {
        DayCalls day = day("stayer", "hanne");
        day.move("holm1", "ali");
        day.publish();
        String departure = "/api/teams/stayer/members/ali/departure";
        String last = DATE.minusDays(1).toString();
        JsonNode price = DayCalls.json(http.get()
                .uri(departure + "/price?lastDay=" + last)
                .with(people.member("hanne", "stayer"))
                .exchange());
        assertThat(price.get("visits").asInt()).isEqualTo(1);

        assertThat(http.put()
                        .uri(departure)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lastDay\": \"" + last + "\"}")
                        .with(people.member("hanne", "stayer")))
                .hasStatus(204);
        assertThat(day.plan().get("routes").findValuesAsString("member")).doesNotContain("ali");
        assertThat(http.delete().uri(departure).with(people.member("hanne", "stayer")))
                .hasStatus(204);

        assertThat(day.plan().get("routes").findValuesAsString("member")).contains("ali");
        assertThat(DayCalls.json(day.get("/history")).toString()).contains("Navn ali har vagten igen.");
        await().atMost(Duration.ofSeconds(90))
                .until(() -> DayCalls.json(day.get("/proposals"))
                        .findValuesAsString("reason")
                        .contains("Navn ali har vagten igen."));
    }

    @Test
    void onTheTwoDaysWhenTheClockIsChangedTheTimesAreThoseOnTheWall() {
        for (LocalDate date : new LocalDate[] {LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25)}) {
            String team = "clock" + date.getMonthValue();
            SmallTeam.on(given, team, date).exists();
            DayCalls day = new DayCalls(http, people.member("hanne", team), team, date);

            day.override("'type': 'START_AT', 'visit': 'holm1', 'member': 'hanne', 'start': '08:30'");
            day.move("juhl1", "hanne");

            assertThat(day.route("hanne")).isEqualTo("holm1 08:30, juhl1 09:03");
            assertThat(day.plan().get("routes").get(0).get("start").asString()).isEqualTo("07:00");
        }
    }

    private static String fall() {
        return "{'citizen': 'holm', 'date': '" + DATE + "', 'task': 'Tilsyn efter fald', 'minutes': 20,"
                + " 'earliestStart': '09:00', 'latestStart': '11:00', 'reason': 'Faldt i nat'}";
    }
}
