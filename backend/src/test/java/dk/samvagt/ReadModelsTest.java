package dk.samvagt;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.group.GroupCalendar;
import dk.samvagt.group.GroupInfo;
import dk.samvagt.relative.RespiteCalendar;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.shared.Gender;
import dk.samvagt.team.Profession;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.team.TravelMode;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import dk.samvagt.travel.KnownTravelTime;
import dk.samvagt.travel.KnownTravelTimes;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that a day is planned from comes back from the database as it went in. */
@SamvagtTest
class ReadModelsTest {

    @Autowired
    TeamStore given;

    @Autowired
    TeamDirectory teams;

    @Autowired
    CitizenDirectory citizens;

    @Autowired
    VisitCalendar visits;

    @Autowired
    GroupCalendar groups;

    @Autowired
    RespiteCalendar respites;

    @Autowired
    ShiftCalendar shifts;

    @Autowired
    KnownTravelTimes travelTimes;

    @Test
    void aDayIsReadBackAsItWasWritten() {
        TeamMemberInfo student = new TeamMemberInfo(
                "sara",
                "Sara Lund",
                Profession.STUDENT,
                Set.of("INSULIN", "LIFT"),
                Set.of("da", "ar"),
                TravelMode.E_BIKE,
                null,
                null,
                new Coordinates(55.66, 12.61),
                "hanne");
        CitizenInfo holm = new CitizenInfo(
                "holm",
                "Gerda Holm",
                "Amagerbrogade 1",
                new Coordinates(55.65, 12.6),
                Set.of("da"),
                "hanne",
                Set.of("sara"),
                Set.of(),
                Gender.FEMALE);
        ShiftInfo evening = new ShiftInfo(
                "sara-2026-11-23-1530", "sara", MONDAY, LocalTime.of(15, 30), LocalTime.of(23, 30), 0, null, null);
        VisitOrder lift = new VisitOrder(
                "v2",
                "holm",
                MONDAY,
                "Forflytning",
                20,
                LocalTime.of(7, 15),
                LocalTime.of(7, 45),
                true,
                2,
                Set.of("LIFT"),
                Set.of("LIFT", "NURSE"),
                2,
                VisitMode.HOME,
                "v1",
                15,
                90);
        GroupInfo lunch = new GroupInfo(
                "g1",
                MONDAY,
                "Frokost",
                "Fælles frokost",
                new Coordinates(55.66, 12.6),
                LocalTime.of(11, 30),
                LocalTime.of(12, 0),
                90,
                1,
                Set.of("SOCIAL_PEDAGOGUE"),
                1,
                8,
                Set.of("holm"),
                Set.of("Frokost", "Samvær"));
        given.team("laerkevej")
                .member("hanne", Profession.NURSE)
                .member(student)
                .citizen(holm)
                .knows("hanne", "holm", 9)
                .shift("hanne", MONDAY, "07:00", "15:00")
                .shift(evening)
                .visit("v1", "holm", MONDAY, "07:00", "07:30", 15)
                .visit(lift)
                .visit("v3", "holm", MONDAY.plusDays(1), "07:00", "07:30", 15)
                .group(lunch)
                .respite("holm", MONDAY, "13:00", "16:00")
                .exists();

        assertThat(teams.get("laerkevej").base()).isEqualTo(new Coordinates(55.6650, 12.6050));
        assertThat(teams.listMembers("laerkevej")).element(1).isEqualTo(student);
        assertThat(citizens.get("laerkevej", "holm")).satisfies(citizen -> {
            assertThat(citizen.info()).isEqualTo(holm);
            assertThat(citizen.visitsByMember()).isEqualTo(Map.of("hanne", 9));
        });
        assertThat(shifts.listOn("laerkevej", MONDAY)).hasSize(2).element(1).isEqualTo(evening);
        assertThat(visits.listOn("laerkevej", MONDAY))
                .hasSize(2)
                .element(1)
                .satisfies(visit -> assertThat(visit.order()).isEqualTo(lift));
        assertThat(visits.dates("laerkevej")).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(groups.listOn("laerkevej", MONDAY)).containsExactly(lunch);
        assertThat(respites.listOn("laerkevej", MONDAY)).singleElement().satisfies(respite -> {
            assertThat(respite.relative()).isEqualTo("Datter");
            assertThat(respite.from()).isEqualTo(LocalTime.of(13, 0));
        });
    }

    @Test
    void knownTravelTimesAreReplacedAsAWhole() {
        given.team("kastrup").exists();
        travelTimes.replace("kastrup", List.of(new KnownTravelTime("base", "holm", "BIKE", 4.5)));
        travelTimes.replace("kastrup", List.of(new KnownTravelTime("base", "berg", "CAR", 3)));

        assertThat(travelTimes.list("kastrup")).containsExactly(new KnownTravelTime("base", "berg", "CAR", 3));
    }
}
