package dk.samvagt.planning.exchange;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.Engagement;
import dk.samvagt.planning.dayplan.GroupActivity;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Respite;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Makes one date of a team's data, or several together, a planning problem with nothing placed yet. */
public final class DayPlanAssembly {

    private static final int NO_LIMIT = VisitRows.MOST_MINUTES_APART;

    private final TeamFolder day;
    private final NavigableSet<LocalDate> dates;
    private final DayClock clock;
    private final TeamPeople people;
    private final Map<String, List<Engagement>> engagements;

    private DayPlanAssembly(TeamFolder ofTheDates, NavigableSet<LocalDate> dates) {
        this(ofTheDates, dates, Map.of());
    }

    private DayPlanAssembly(
            TeamFolder ofTheDates, NavigableSet<LocalDate> dates, Map<String, List<Engagement>> engagements) {
        this.day = ofTheDates;
        this.dates = dates;
        this.engagements = engagements;
        this.clock = new DayClock(dates.first());
        this.people = new TeamPeople(day);
    }

    /** The id of a member's route on a date; the first of them where the member has several shifts that day. */
    public static String shiftId(String member, LocalDate date) {
        return member + "@" + date;
    }

    /**
     * The id of a member's route on a date.
     *
     * @param ordinal 1 for the first of the member's shifts that day in the order of the data, then 2, 3 and so on
     */
    public static String shiftId(String member, LocalDate date, int ordinal) {
        return ordinal == 1 ? shiftId(member, date) : shiftId(member, date) + "/" + ordinal;
    }

    /** The problem of one date; times count from that date's midnight. */
    public static DayPlan assemble(TeamFolder folder, LocalDate date, RuleWeights weights) {
        return assemble(folder, date, weights, 0);
    }

    /**
     * The problem of a date that is under way.
     *
     * @param now seconds from that date's midnight, before which nobody can set out any more
     */
    public static DayPlan assemble(TeamFolder folder, LocalDate date, RuleWeights weights, int now) {
        return new DayPlanAssembly(folder.on(date), new TreeSet<>(Set.of(date))).assemble(weights, now);
    }

    /**
     * The problem of a date that is under way, of members who are also taken by something else than visits.
     *
     * @param now seconds from that date's midnight, before which nobody can set out any more
     * @param engagements what takes them, by the member's id; what lies outside a shift is left out
     */
    public static DayPlan assemble(
            TeamFolder folder,
            LocalDate date,
            RuleWeights weights,
            int now,
            Map<String, List<Engagement>> engagements) {
        return new DayPlanAssembly(folder.on(date), new TreeSet<>(Set.of(date)), engagements).assemble(weights, now);
    }

    /**
     * The problem of several dates planned together: a visit with several days falls on the one that suits best, and
     * whom a citizen meets is counted over all of them. Times count from the first date's midnight.
     *
     * @param dates one or more
     */
    public static DayPlan assemble(TeamFolder folder, NavigableSet<LocalDate> dates, RuleWeights weights) {
        return new DayPlanAssembly(folder.onAnyOf(dates), dates).assemble(weights, 0);
    }

    private DayPlan assemble(RuleWeights weights, int now) {
        DayPlanBuilder builder = new DayPlanBuilder(new KnownTravelTimes(day.travel())).weighing(weights);
        Map<String, Integer> ordinals = new HashMap<>();
        for (ShiftRow row : day.shifts()) {
            int ordinal = ordinals.merge(shiftId(row.member(), row.date()), 1, Integer::sum);
            builder.shift(shift(row, shiftId(row.member(), row.date(), ordinal), now));
        }
        day.visits().forEach(row -> visit(row, builder));
        day.visits().forEach(row -> after(row, builder));
        day.groups().forEach(row -> group(row, builder));
        day.respites()
                .forEach(row -> builder.respite(new Respite(
                        row.citizen() + "@" + row.date() + "T" + row.from(),
                        people.citizen(row.citizen()),
                        clock.seconds(row.date(), row.from()),
                        clock.seconds(row.date(), row.to()))));
        return builder.build();
    }

    private Shift shift(ShiftRow row, String id, int now) {
        Member member = people.member(row.member());
        LocalDate date = row.date();
        int start = clock.seconds(date, row.start());
        int end = clock.seconds(date, row.end());
        int breakEarliest = row.breakEarliest() == null ? start : clock.seconds(date, row.breakEarliest());
        int breakLatest = row.breakLatest() == null ? end : clock.seconds(date, row.breakLatest());
        Shift shift = new Shift(
                id,
                member,
                dayOf(date),
                start,
                end,
                Math.max(start, now),
                row.breakMinutes() * 60,
                breakEarliest,
                breakLatest,
                member.home(),
                member.home());
        return shift.engaged(engagements.getOrDefault(row.member(), List.of()));
    }

    private void visit(VisitRow row, DayPlanBuilder builder) {
        Visit visit = new Visit(
                row.id(),
                people.citizen(row.citizen()),
                row.task(),
                windows(row),
                row.staff(),
                row.priority(),
                row.mode());
        builder.visit(
                visit,
                row.minutes() * 60,
                TeamPeople.competences(row.competences()),
                TeamPeople.competences(row.competencesSecond()));
    }

    private static void after(VisitRow row, DayPlanBuilder builder) {
        if (row.after() != null) {
            int min = row.afterMin() == null ? 0 : row.afterMin();
            int max = row.afterMax() == null ? NO_LIMIT : row.afterMax();
            builder.after(row.after(), row.id(), min * 60, max * 60);
        }
    }

    private void group(GroupRow row, DayPlanBuilder builder) {
        GroupActivity group = new GroupActivity(
                row.id(),
                row.task(),
                new Place(row.id(), row.location()),
                window(row.date(), row.earliestStart(), row.latestStart(), false),
                row.staff(),
                row.minCitizens(),
                row.maxCitizens(),
                row.replaces());
        List<Citizen> wishing = row.citizens().stream().map(people::citizen).toList();
        builder.group(group, row.minutes() * 60, TeamPeople.competences(row.competences()), wishing);
    }

    private TimeWindows windows(VisitRow row) {
        return new TimeWindows(row.dates().stream()
                .filter(dates::contains)
                .map(date -> window(date, row.earliestStart(), row.latestStart(), row.strict()))
                .toList());
    }

    private TimeWindow window(LocalDate date, LocalTime earliest, LocalTime latest, boolean strict) {
        return new TimeWindow(clock.seconds(date, earliest), clock.seconds(date, latest), strict, dayOf(date));
    }

    private int dayOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dates.first(), date));
    }
}
