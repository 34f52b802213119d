package dk.samvagt.exchange;

import dk.samvagt.advisor.DemoRequests;
import dk.samvagt.identity.Person;
import dk.samvagt.identity.Role;
import dk.samvagt.meeting.DemoMeetings;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.relative.DemoRelatives;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the demo teams around today: loaded on the first start, and given the weeks they lack on later ones. What people
 * have done to them stays.
 */
@Component
class DemoTeam {

    private static final Logger log = LoggerFactory.getLogger(DemoTeam.class);

    /** Days from today on that are always there to be planned. */
    private static final int DAYS_AHEAD = 7;

    private static final DateTimeFormatter DAY_IN_ID = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final DemoFolder demo;
    private final TeamDataIntake intake;
    private final DemoAccounts accounts;
    private final DemoOffers offers;
    private final DemoPartners partners;
    private final DemoRelatives relatives;
    private final DemoMeetings meetings;
    private final DemoRequests requests;
    private final DemoWords notes;
    private final TeamDirectory teams;
    private final ShiftCalendar shifts;
    private final JdbcClient database;
    private final Clock clock;

    DemoTeam(
            DemoFolder demo,
            TeamDataIntake intake,
            DemoAccounts accounts,
            DemoOffers offers,
            DemoPartners partners,
            DemoRelatives relatives,
            DemoMeetings meetings,
            DemoRequests requests,
            DemoWords notes,
            TeamDirectory teams,
            ShiftCalendar shifts,
            JdbcClient database,
            Clock clock) {
        this.demo = demo;
        this.intake = intake;
        this.accounts = accounts;
        this.offers = offers;
        this.partners = partners;
        this.relatives = relatives;
        this.meetings = meetings;
        this.requests = requests;
        this.notes = notes;
        this.teams = teams;
        this.shifts = shifts;
        this.database = database;
        this.clock = clock;
    }

    /** Loads the demo teams, or brings them up to date; of several instances that start at once one does it. */
    @Transactional
    void keepAroundToday() {
        database.sql("select pg_advisory_xact_lock(hashtext('samvagt demo team'))")
                .query((row, number) -> number)
                .list();
        demo.readAll().forEach(this::keepAroundToday);
    }

    private void keepAroundToday(TeamFolder folder) {
        int weeks = weeksBetween(firstMonday(folder.dates()), LocalDate.now(clock));
        if (teams.find(folder.team().id()).isEmpty()) {
            intake.takeAll(DemoWeek.whole(weeks).of(folder));
            log.info("Loaded the demo team {}", folder.team().id());
        } else {
            addMissingWeeks(folder);
        }
        offers.keep(folder.team().id(), weeks);
        partners.keep(folder.team().id());
        Map<String, String> usernames = accounts.keep(folder);
        relatives.keep(folder.team().id(), usernames);
        requests.keep(folder.team().id(), DemoAccounts.ADVISOR_NAME, people(folder, usernames));
        meetings.keep(folder.team().id());
        notes.keep(folder);
    }

    private static Map<String, Person> people(TeamFolder folder, Map<String, String> usernames) {
        return folder.members().stream()
                .collect(Collectors.toMap(
                        MemberRow::id,
                        member -> new Person(
                                Objects.requireNonNull(usernames.get(member.id())),
                                member.name(),
                                Role.MEMBER,
                                List.of())));
    }

    private void addMissingWeeks(TeamFolder folder) {
        NavigableSet<LocalDate> known = shifts.dates(folder.team().id());
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(DAYS_AHEAD);
        Stream.iterate(monday(today), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .filter(monday -> known.subSet(monday, monday.plusWeeks(1)).isEmpty())
                .forEach(monday -> addWeek(folder, monday, known));
    }

    /** The folder's weeks take turns. */
    private void addWeek(TeamFolder folder, LocalDate monday, NavigableSet<LocalDate> known) {
        LocalDate start = firstMonday(folder.dates());
        int weeksInFolder = 1 + weeksBetween(start, folder.dates().last());
        int passed = known.isEmpty() ? 0 : weeksBetween(monday(known.first()), monday);
        LocalDate pattern = start.plusWeeks(Math.floorMod(passed, weeksInFolder));
        String suffix = "-" + monday.format(DAY_IN_ID);
        DemoWeek week =
                new DemoWeek(date -> monday(date).equals(pattern), weeksBetween(pattern, monday), id -> id + suffix);
        intake.takeDays(week.of(folder));
        log.info(
                "Added the week of {} to the demo team {}",
                monday,
                folder.team().id());
    }

    private static LocalDate firstMonday(NavigableSet<LocalDate> dates) {
        return monday(dates.first());
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int weeksBetween(LocalDate monday, LocalDate date) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, monday(date)));
    }
}
