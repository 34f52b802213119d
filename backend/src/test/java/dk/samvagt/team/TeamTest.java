package dk.samvagt.team;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.StatementCounter;
import dk.samvagt.testing.TeamStore;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamvagtTest
@RecordApplicationEvents
class TeamTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Absences absences;

    @Autowired
    TeamDirectory teams;

    @Autowired
    CitizenDirectory citizens;

    @Autowired
    StatementCounter statements;

    @Autowired
    ApplicationEvents events;

    @Test
    void aTeamTellsItsMembersAndTheDaysThatCanBePlanned() {
        given.team("team-told")
                .member("hanne", Profession.NURSE, "WOUND_CARE")
                .citizen("holm")
                .shift("hanne", MONDAY.plusDays(3), "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();

        assertThat(mvc.get().uri("/api/teams/team-told").with(people.member("hanne", "team-told")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id": "team-told", "name": "Team-told", "base": {"latitude": 55.665, "longitude": 12.605},
                         "dates": ["2026-11-23"],
                         "members": [{"id": "hanne", "name": "Navn hanne", "profession": "NURSE",
                                      "competences": ["WOUND_CARE"], "languages": ["da"], "travelMode": "BIKE",
                                      "weeklyHours": 37.0}],
                         "former": []}""");
    }

    @Test
    void citizensAreListedWithTheirVisitsOfToday() {
        given.team("team-citizens")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .citizen("berg")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .visit("v2", "holm", MONDAY, "12:00", "13:00", 30)
                .visit("v3", "berg", MONDAY.plusDays(1), "12:00", "13:00", 30)
                .exists();
        clock.set(MONDAY, "09:00");

        assertThat(mvc.get().uri("/api/teams/team-citizens/citizens").with(people.member("hanne", "team-citizens")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$[0].name", name -> assertThat(name).isEqualTo("Borger holm"))
                .hasPathSatisfying(
                        "$[0].visitsToday", visits -> assertThat(visits).isEqualTo(2))
                .hasPathSatisfying(
                        "$[1].visitsToday", visits -> assertThat(visits).isEqualTo(0))
                .doesNotHavePath("$[0].importantToMe");
    }

    @Test
    void whoIsAwayIsToldOnce() {
        given.team("team-away").member("hanne", Profession.NURSE).exists();

        assertThat(absences.report("team-away", "hanne", MONDAY, "Influenza", "mikkel"))
                .isTrue();
        assertThat(absences.report("team-away", "hanne", MONDAY, null, "hanne")).isFalse();

        assertThat(teams.listAbsences("team-away", MONDAY)).containsExactly(new AbsenceInfo("hanne", MONDAY));
        assertThat(teams.listAbsences("team-away", MONDAY.plusDays(1))).isEmpty();
        assertThat(events.stream(MemberAbsent.class)).containsExactly(new MemberAbsent("team-away", "hanne", MONDAY));
        Assertions.assertThatThrownBy(() -> absences.report("team-away", "ukendt", MONDAY, null, "hanne"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(TeamProblem.UNKNOWN_MEMBER));
    }

    @Test
    void manyCitizensAreReadInAsManyQuestionsAsFew() {
        var team = given.team("team-large").member("hanne", Profession.NURSE);
        IntStream.range(0, 90).forEach(n -> team.citizen("c" + n).knows("hanne", "c" + n, n));
        team.exists();

        int asked = statements.count(() -> assertThat(citizens.list("team-large"))
                .hasSize(90)
                .element(7)
                .satisfies(citizen -> assertThat(citizen.visitsByMember()).isEqualTo(Map.of("hanne", 7))));
        assertThat(asked).isLessThanOrEqualTo(2);
    }
}
