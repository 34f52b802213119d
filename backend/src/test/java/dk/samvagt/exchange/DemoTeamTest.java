package dk.samvagt.exchange;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferForm;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.visit.HelpOfTheDay;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitChange;
import dk.samvagt.visit.VisitInfo;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The demo team is there on the first start, and around today on every later one. */
@SamvagtTest
@TestPropertySource(properties = "samvagt.demo=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTeamTest {

    private static final String TEAM = "sundparken";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    DemoTeam demo;

    @Autowired
    TeamDirectory teams;

    @Autowired
    VisitCalendar visits;

    @Autowired
    OfferCatalogue offers;

    @Autowired
    HelpOfTheDay help;

    @Autowired
    NeedsForMeetings needs;

    @Autowired
    JdbcClient database;

    @Autowired
    SettableClock clock;

    @Test
    @Order(1)
    void todayIsInItsFirstWeek() {
        assertThat(teams.listMembers(TEAM)).hasSize(14);
        assertThat(visits.dates(TEAM)).containsExactlyElementsOf(days(MONDAY, 14));
    }

    @Test
    @Order(1)
    void itsOffersLieAroundToday() {
        assertThat(offers.listOpen(TEAM)).hasSameSizeAs(DemoOffers.read());
        assertThat(offers.listOpen(TEAM)).anyMatch(offer -> offer.offer().form() == OfferForm.BISIDDER);
        assertThat(offers.nextSessions(offers.get(TEAM, "paaroerendegruppe").offer(), 10))
                .as("none of its six evenings has been")
                .hasSize(6);
    }

    @Test
    @Order(2)
    void itsSignInsAreShownAndWork() {
        assertThat(mvc.get().uri("/api/settings"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.demo", demo -> assertThat(demo).isEqualTo(true))
                .hasPathSatisfying(
                        "$.demoAccounts.length()",
                        count -> assertThat(count)
                                .as("fourteen and six members, a facilitator and an advisor")
                                .isEqualTo(22))
                .hasPathSatisfying(
                        "$.demoAccounts[?(@.username=='facilitator')].role",
                        role -> assertThat(role).asArray().containsExactly("FACILITATOR"))
                .hasPathSatisfying(
                        "$.demoAccounts[?(@.username=='hanne')].team",
                        team -> assertThat(team).asArray().containsExactly("Sundparken"))
                .hasPathSatisfying(
                        "$.demoAccounts[?(@.username=='vejleder')].team",
                        team -> assertThat(team).asArray().containsExactly("Sundparken, Toftegården"));
    }

    @Test
    @Order(2)
    void itsRelativesHaveStoriesOfTheirOwn() {
        assertThat(database.sql("select count(*) from relative where team = 'sundparken'")
                        .query(Integer.class)
                        .single())
                .as("those of the respites are the same people")
                .isEqualTo(31);
        assertThat(needs.list(TEAM)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(needs.list(TEAM)).anyMatch(NeedInfo::overdue).anyMatch(need -> need.citizen() == null);
        assertThat(database.sql("select distinct state from relative_need where team = 'sundparken'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("OPEN", "ON_AGENDA", "ANSWERED", "FOLLOWED_UP", "CLOSED");
        assertThat(database.sql("select count(*) from need_signal where at > :now")
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single())
                .as("nothing has been seen before it happens")
                .isZero();
    }

    @Test
    @Order(1)
    void besideItStandsASmallerTeamWithTheSameAdvisor() {
        String other = "toftegaarden";

        assertThat(teams.listMembers(other)).hasSize(6);
        assertThat(visits.dates(other)).containsExactlyElementsOf(days(MONDAY, 14));
        assertThat(needs.list(other)).extracting(NeedInfo::kind).contains(NeedKind.STRAIN, NeedKind.MEDIATION);
        assertThat(database.sql("select team from membership join account a on a.id = account_id"
                                + " where a.username = 'vejleder'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(TEAM, other);
    }

    @Test
    @Order(2)
    void itsMeetingsLieAroundToday() {
        assertThat(database.sql("select distinct kind from meeting_series where team = 'sundparken'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TRIAGE", "PLANNING", "ADVISOR", "CITIZEN");
        assertThat(database.sql("select count(*) from meeting where team = 'sundparken' and state = 'HELD'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(database.sql("select count(*) filter (where done_at is not null),"
                                + " count(*) filter (where done_at is null and due < date '2026-11-23')"
                                + " from follow_up where team = 'sundparken'")
                        .query((row, number) -> row.getInt(1) + " done, " + row.getInt(2) + " late")
                        .single())
                .isEqualTo("2 done, 1 late");
        assertThat(database.sql("select count(*) from meeting where ended_at > :now")
                        .param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single())
                .as("none was held before its time")
                .isZero();
    }

    @Test
    @Order(2)
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void allOfItCanBeTakenOutThoughSomeAgreementsHaveNoEnd() {
        assertThat(database.sql("select count(*) from agreement where team = 'sundparken' and last is null")
                        .query(Integer.class)
                        .single())
                .isPositive();

        assertThat(mvc.get().uri("/api/teams/sundparken/export").with(people.facilitator("birgit", TEAM)))
                .hasStatusOk();
    }

    @Test
    @Order(3)
    void aStartInTheSameWeekAddsNothing() {
        clock.set(MONDAY.plusDays(6), "23:59");
        demo.keepAroundToday();

        assertThat(visits.dates(TEAM)).containsExactlyElementsOf(days(MONDAY, 14));
    }

    @Test
    @Order(4)
    void aWeekLaterTheNextWeekIsAddedAndWhatPeopleDidStays() {
        VisitInfo some = visits.listOn(TEAM, MONDAY.plusDays(7)).getFirst();
        help.change(TEAM, some.id(), new VisitChange(null, null, null, null, true, "Er ude at rejse"), "hanne");
        clock.set(MONDAY.plusDays(7), "06:00");
        demo.keepAroundToday();

        assertThat(visits.dates(TEAM)).containsExactlyElementsOf(days(MONDAY, 21));
        assertThat(visits.get(TEAM, some.id()).declined()).isTrue();
        assertThat(visits.listOn(TEAM, MONDAY.plusDays(14)))
                .as("the weeks take turns")
                .extracting(VisitInfo::citizen)
                .containsExactlyElementsOf(visits.listOn(TEAM, MONDAY).stream()
                        .filter(visit -> visit.added() == null)
                        .map(VisitInfo::citizen)
                        .toList());
    }

    @Test
    @Order(5)
    void aVisitThatFollowsAnotherFollowsItInTheAddedWeekToo() {
        List<VisitInfo> added = visits.listBetween(TEAM, MONDAY.plusDays(14), MONDAY.plusDays(20));
        List<String> ids = added.stream().map(VisitInfo::id).toList();

        assertThat(added).anySatisfy(visit -> assertThat(visit.order().after()).isNotNull());
        assertThat(added)
                .allSatisfy(visit -> assertThat(visit.order().after())
                        .satisfiesAnyOf(
                                after -> assertThat(after).isNull(),
                                after -> assertThat(ids).contains(after)));
    }

    @Test
    @Order(6)
    void monthsLaterOnlyTheDaysAroundTodayAreAdded() {
        LocalDate later = MONDAY.plusWeeks(20).plusDays(2);
        clock.set(later, "12:00");
        demo.keepAroundToday();

        LocalDate monday = later.with(DayOfWeek.MONDAY);
        assertThat(visits.dates(TEAM).tailSet(MONDAY.plusDays(21))).containsExactlyElementsOf(days(monday, 14));
    }

    @Test
    void usernamesAreFirstNamesThatEveryKeyboardHas() {
        assertThat(DemoAccounts.username("Åse-Marie Ægidius")).isEqualTo("aase");
        assertThat(DemoAccounts.username("Søren Ø. Bæk")).isEqualTo("soeren");
        assertThat(DemoAccounts.username("José Nuñez")).isEqualTo("jose");
    }

    private static List<LocalDate> days(LocalDate first, int count) {
        return IntStream.range(0, count).mapToObj(first::plusDays).toList();
    }
}
