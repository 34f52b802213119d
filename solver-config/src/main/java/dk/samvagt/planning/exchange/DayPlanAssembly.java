package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.GroupActivity;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Respite;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one date of a team's data a planning problem with nothing placed yet. */
public final class DayPlanAssembly {

    private static final int NO_LIMIT = 24 * 60;

    private final TeamFolder day;
    private final DayClock clock;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Citizen> citizens = new HashMap<>();
    private final Place base;

    private DayPlanAssembly(TeamFolder folder, LocalDate date) {
        this.day = folder.on(date);
        this.clock = new DayClock(date);
        this.base = new Place(Place.BASE, folder.team().base());
        day.members().forEach(row -> members.put(row.id(), member(row)));
        Map<String, Map<String, Integer>> history = new HashMap<>();
        for (HistoryRow row : day.history()) {
            history.computeIfAbsent(row.citizen(), id -> new HashMap<>())
                    .merge(row.member(), row.visits(), Integer::sum);
        }
        day.citizens().forEach(row -> citizens.put(row.id(), citizen(row, history.getOrDefault(row.id(), Map.of()))));
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
        return new DayPlanAssembly(folder, date).assemble(weights, 0);
    }

    /**
     * The problem of a date that is under way.
     *
     * @param now seconds from that date's midnight, before which nobody can set out any more
     */
    public static DayPlan assemble(TeamFolder folder, LocalDate date, RuleWeights weights, int now) {
        return new DayPlanAssembly(folder, date).assemble(weights, now);
    }

    private DayPlan assemble(RuleWeights weights, int now) {
        DayPlanBuilder builder = new DayPlanBuilder(new KnownTravelTimes(day.travel())).weighing(weights);
        Map<String, Integer> ordinals = new HashMap<>();
        for (ShiftRow row : day.shifts()) {
            int ordinal = ordinals.merge(row.member(), 1, Integer::sum);
            builder.shift(shift(row, shiftId(row.member(), row.date(), ordinal), now));
        }
        day.visits().forEach(row -> visit(row, builder));
        day.visits().forEach(row -> after(row, builder));
        day.groups().forEach(row -> group(row, builder));
        day.respites()
                .forEach(row -> builder.respite(new Respite(
                        row.citizen() + "@" + row.from(),
                        requireNonNull(citizens.get(row.citizen())),
                        clock.seconds(row.from()),
                        clock.seconds(row.to()))));
        return builder.build();
    }

    private Member member(MemberRow row) {
        Place home = row.location() == null ? base : new Place(row.id(), row.location());
        return new Member(
                row.id(),
                row.profession(),
                competences(row.competences()),
                row.languages(),
                row.travelMode(),
                row.gender(),
                home,
                row.supervisor());
    }

    private static Citizen citizen(CitizenRow row, Map<String, Integer> visitsBefore) {
        return new Citizen(
                row.id(),
                new Place(row.id(), row.location()),
                row.languages(),
                row.contactPerson(),
                row.preferredMembers(),
                row.excludedMembers(),
                row.carerGender(),
                visitsBefore);
    }

    private Shift shift(ShiftRow row, String id, int now) {
        Member member = requireNonNull(members.get(row.member()));
        int start = clock.seconds(row.start());
        int end = clock.seconds(row.end());
        int breakEarliest = row.breakEarliest() == null ? start : clock.seconds(row.breakEarliest());
        int breakLatest = row.breakLatest() == null ? end : clock.seconds(row.breakLatest());
        return new Shift(
                id,
                member,
                0,
                start,
                end,
                Math.max(start, now),
                row.breakMinutes() * 60,
                breakEarliest,
                breakLatest,
                member.home(),
                member.home());
    }

    private void visit(VisitRow row, DayPlanBuilder builder) {
        Visit visit = new Visit(
                row.id(),
                requireNonNull(citizens.get(row.citizen())),
                row.task(),
                window(row.earliestStart(), row.latestStart(), row.strict()),
                row.staff(),
                row.priority(),
                row.mode());
        builder.visit(visit, row.minutes() * 60, competences(row.competences()), competences(row.competencesSecond()));
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
                window(row.earliestStart(), row.latestStart(), false),
                row.staff(),
                row.minCitizens(),
                row.maxCitizens(),
                row.replaces());
        List<Citizen> wishing = row.citizens().stream()
                .map(id -> requireNonNull(citizens.get(id)))
                .toList();
        builder.group(group, row.minutes() * 60, competences(row.competences()), wishing);
    }

    private TimeWindow window(LocalTime earliest, LocalTime latest, boolean strict) {
        return new TimeWindow(clock.seconds(earliest), clock.seconds(latest), strict);
    }

    private static Set<Competence> competences(Set<String> codes) {
        return codes.stream().map(Competence::new).collect(Collectors.toSet());
    }
}
