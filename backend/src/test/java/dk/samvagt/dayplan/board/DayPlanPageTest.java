package dk.samvagt.dayplan.board;

import static dk.samvagt.team.Profession.NURSE;
import static dk.samvagt.team.Profession.SOSU_HELPER;
import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.group.GroupInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What somebody sees who opens a day. */
@SamvagtTest
class DayPlanPageTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Test
    void aDayThatNobodyHasAskedForIsBegunWithEverythingLeftOut() {
        given.team("birk")
                .member("hanne", NURSE)
                .member("ali", SOSU_HELPER)
                .citizen("holm")
                .shift("hanne", TUESDAY, "07:00", "15:00")
                .visit("v1", "holm", TUESDAY, "08:00", "09:00", 30)
                .exists();

        var page = http.get()
                .uri("/api/teams/birk/day-plans/" + TUESDAY)
                .with(people.member("hanne-birk", "birk"))
                .exchange();

        assertThat(page).hasStatusOk();
        assertThat(page).bodyJson().extractingPath("$.status").isEqualTo("DRAFT");
        assertThat(page).bodyJson().extractingPath("$.version").isEqualTo(1);
        assertThat(page).bodyJson().extractingPath("$.summary.unassigned").isEqualTo(1);
        assertThat(page).bodyJson().extractingPath("$.routes[0].memberName").isEqualTo("Navn hanne");
        assertThat(page).bodyJson().extractingPath("$.unassigned[0].visit").isEqualTo("v1");
        assertThat(page)
                .bodyJson()
                .extractingPath("$.unassigned[0].reasons[?(@.member=='ali')].text")
                .asArray()
                .containsExactly("Navn ali er ikke på arbejde den dag.");
    }

    @Test
    void whatIsLeftOutIsCountedAmongWhatIsToBeMadeGroupsToo() {
        GroupInfo song = new GroupInfo(
                "g1",
                TUESDAY,
                "SINGING",
                "Sang",
                new Coordinates(55.66, 12.6),
                LocalTime.of(10, 0),
                LocalTime.of(10, 30),
                60,
                1,
                Set.of(),
                1,
                8,
                Set.of("holm"),
                Set.of());
        given.team("lind")
                .member("hanne", NURSE)
                .citizen("holm")
                .visit("v1", "holm", TUESDAY, "08:00", "09:00", 30)
                .group(song)
                .exists();

        var page = http.get()
                .uri("/api/teams/lind/day-plans/" + TUESDAY)
                .with(people.member("hanne-lind", "lind"))
                .exchange();

        assertThat(page).bodyJson().extractingPath("$.summary.unassigned").isEqualTo(2);
        assertThat(page).bodyJson().extractingPath("$.summary.visits").isEqualTo(2);
    }

    @Test
    void aDateWithoutShiftsOrVisitsIsUnknownAndTheOthersAreNamed() {
        given.team("elm")
                .member("hanne", NURSE)
                .shift("hanne", TUESDAY, "07:00", "15:00")
                .exists();

        var page = http.get()
                .uri("/api/teams/elm/day-plans/2030-01-01")
                .with(people.member("hanne-elm", "elm"))
                .exchange();

        assertThat(page).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page).bodyJson().extractingPath("$.code").isEqualTo("UNKNOWN_DATE");
        assertThat(page).bodyJson().extractingPath("$.dates").asArray().containsExactly(TUESDAY.toString());
    }

    @Test
    void anotherTeamsDayIsAsIfItDidNotExist() {
        given.team("eg")
                .member("hanne", NURSE)
                .shift("hanne", TUESDAY, "07:00", "15:00")
                .exists();

        assertThat(http.get()
                        .uri("/api/teams/eg/day-plans/" + TUESDAY)
                        .with(people.member("stranger", "another"))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_TEAM");
    }

    @Test
    void todayIsAlreadyPlannedWhenThePageOpens() {
        given.team("ask")
                .member("hanne", NURSE)
                .citizen("holm")
                .shift("hanne", MONDAY, "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();

        var page = http.get()
                .uri("/api/teams/ask/day-plans/" + MONDAY)
                .header("Accept-Language", "en")
                .with(people.member("hanne-ask", "ask"))
                .exchange();

        assertThat(page).bodyJson().extractingPath("$.unassigned").asArray().isEmpty();
        assertThat(page).bodyJson().extractingPath("$.routes[0].stops[0].start").isEqualTo("08:00");
        assertThat(page).bodyJson().extractingPath("$.canUndo").isEqualTo(false);
    }
}
