package dk.samvagt.visit;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A day at the door: longer, later, not today, begun, done. */
@SamvagtTest
@RecordApplicationEvents
class HelpOfTheDayTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    VisitCalendar visits;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void aVisitIsMadeLongerAndLaterWithAReason() {
        teamWithAVisit("door-longer");

        assertThat(change("door-longer", "{\"minutes\": 45, \"latestStart\": \"10:30\", \"reason\": \"Bad i dag\"}"))
                .hasStatusOk();

        VisitInfo visit = visits.get("door-longer", "v1");
        assertThat(visit.order().minutes()).isEqualTo(45);
        assertThat(visit.order().earliestStart()).isEqualTo(LocalTime.of(8, 0));
        assertThat(visit.order().latestStart()).isEqualTo(LocalTime.of(10, 30));
        assertThat(visit.changed()).isNotNull().satisfies(note -> {
            assertThat(note.by()).isEqualTo("Navn hanne");
            assertThat(note.reason()).isEqualTo("Bad i dag");
        });
        assertThat(events.stream(VisitChanged.class))
                .containsExactly(new VisitChanged("door-longer", "v1", MONDAY, MONDAY));
    }

    @Test
    void aVisitMovedToAnotherDayTellsBothDays() {
        teamWithAVisit("door-moved");

        assertThat(change("door-moved", "{\"date\": \"2026-11-24\", \"reason\": \"Er på hospitalet\"}"))
                .hasStatusOk();

        assertThat(visits.listOn("door-moved", MONDAY)).isEmpty();
        assertThat(events.stream(VisitChanged.class))
                .containsExactly(new VisitChanged("door-moved", "v1", MONDAY, MONDAY.plusDays(1)));
    }

    @Test
    void aDeclinedVisitCannotBeStartedUntilItIsWantedAgain() {
        teamWithAVisit("door-declined");
        assertThat(change("door-declined", "{\"declined\": true, \"reason\": \"Vil sove\"}"))
                .hasStatusOk();
        problem(post("door-declined", "v1", "started"), 409, "VISIT_DECLINED");

        assertThat(change("door-declined", "{\"declined\": false, \"reason\": \"Fortrudt\"}"))
                .hasStatusOk();
        assertThat(post("door-declined", "v1", "started")).hasStatusOk();
    }

    @Test
    void whatHasBeenStartedIsHistory() {
        teamWithAVisit("door-history");
        problem(post("door-history", "v1", "finished"), 409, "VISIT_NOT_STARTED");
        assertThat(post("door-history", "v1", "started")).hasStatusOk();
        assertThat(post("door-history", "v1", "started")).as("twice is once").hasStatusOk();

        problem(change("door-history", "{\"minutes\": 60, \"reason\": \"For sent\"}"), 409, "VISIT_IS_HISTORY");
        assertThat(visits.get("door-history", "v1").state()).isEqualTo(VisitState.STARTED);

        assertThat(post("door-history", "v1", "finished")).hasStatusOk();
        assertThat(visits.get("door-history", "v1").state()).isEqualTo(VisitState.DONE);
        assertThat(events.stream(VisitStarted.class))
                .containsExactly(new VisitStarted("door-history", "v1", MONDAY, "hanne"));
        assertThat(events.stream(VisitFinished.class)).hasSize(1);
    }

    @Test
    void onlyTodaysVisitIsBegunAndItMayEndAfterMidnight() {
        teamWithAVisit("door-midnight");
        clock.set(MONDAY.minusDays(1), "23:59:59");
        problem(post("door-midnight", "v1", "started"), 409, "VISIT_OF_ANOTHER_DAY");
        assertThat(visits.get("door-midnight", "v1").state()).isEqualTo(VisitState.PLANNED);

        clock.set(MONDAY, "00:00");
        assertThat(post("door-midnight", "v1", "started")).hasStatusOk();
        clock.set(MONDAY.plusDays(1), "00:00");
        assertThat(post("door-midnight", "v1", "finished")).hasStatusOk();
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsImpossible() {
        teamWithAVisit("door-window");

        problem(change("door-window", "{\"latestStart\": \"07:59\", \"reason\": \"?\"}"), 422, "IMPOSSIBLE_WINDOW");
        assertThat(change("door-window", "{\"latestStart\": \"08:00\", \"reason\": \"Præcis\"}"))
                .hasStatusOk();
    }

    @Test
    void aFacilitatorSeesAndDoesNotDo() {
        teamWithAVisit("door-coach");

        problem(
                mvc.post()
                        .uri("/api/teams/door-coach/visits/v1/started")
                        .with(people.facilitator("birgit", "door-coach"))
                        .exchange(),
                403,
                "TEAM_DECIDES");
    }

    private void teamWithAVisit(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();
    }

    private MvcTestResult post(String team, String visit, String verb) {
        return mvc.post()
                .uri("/api/teams/{team}/visits/{visit}/{verb}", team, visit, verb)
                .with(people.member("hanne", team))
                .exchange();
    }

    private MvcTestResult change(String team, String body) {
        return mvc.post()
                .uri("/api/teams/{team}/visits/v1/change", team)
                .with(people.member("hanne", team))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void problem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
