package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.EstimatedTravelTimes;
import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.TravelTimes;
import dk.samvagt.planning.model.VisitMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A day made up by a seed, with every kind of fact that a day may have, extremes included: visits without length,
 * windows of one second, breaks that never fit, shifts past midnight, gaps that nothing can keep. The same seed makes
 * the same day.
 */
public final class RandomDay {

    private static final int HOUR = 3600;
    private static final List<String> TASKS = List.of("CARE", "MEDICINE", "LUNCH", "WALK");
    private static final List<String> LANGUAGES = List.of("da", "en", "ar", "tr");
    private static final List<Competence> COMPETENCES = List.of(
            new Competence("INSULIN"), new Competence("WOUND_CARE"), new Competence("LIFT"), new Competence("NURSE"));

    private final Random random;
    /** For facts that came later, so that older days keep what they had. */
    private final Random more;
    /** Draws days and further windows, so that a day of one window is as it would be without. */
    private final Random days;

    /** Draws what else takes members' time, so that a day without is as it would be. */
    private final Random others;

    private final boolean severalDays;
    private final int members;
    private final int visits;
    private final List<Member> team = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Citizen> citizens = new ArrayList<>();
    private final List<Visit> singles = new ArrayList<>();

    private RandomDay(long seed, int members, int visits) {
        this.random = new Random(seed);
        this.more = new Random(~seed * 31);
        this.days = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.others = new Random(seed * 0xC2B2AE3D27D4EB4FL + 1);
        this.severalDays = days.nextInt(4) == 0;
        this.members = members;
        this.visits = visits;
    }

    /** A small day with nothing placed: up to 5 members and 14 visits. */
    public static DayPlan unplaced(long seed) {
        Random size = new Random(~seed);
        return unplaced(seed, 1 + size.nextInt(5), size.nextInt(15));
    }

    /** A day of about this size with nothing placed. */
    public static DayPlan unplaced(long seed, int members, int visits) {
        RandomDay day = new RandomDay(seed, members, visits);
        return day.day(day.weights());
    }

    /** The small day of {@link #unplaced(long)} with stops, planned starts and takers of parts strewn over it. */
    public static DayPlan strewn(long seed) {
        DayPlan plan = unplaced(seed);
        strew(plan, seed);
        return plan;
    }

    /** The same day as {@link #strewn(long)}, weighed otherwise. */
    public static DayPlan strewn(long seed, RuleWeights weights) {
        Random size = new Random(~seed);
        RandomDay day = new RandomDay(seed, 1 + size.nextInt(5), size.nextInt(15));
        day.weights();
        DayPlan plan = day.day(weights);
        strew(plan, seed);
        return plan;
    }

    /** Strews what is not yet placed over the routes; some stops become history, some are pinned. */
    public static void strew(DayPlan plan, long seed) {
        new RandomPlacement(plan, new Random(seed * 31 + 7)).strew();
    }

    private DayPlan day(RuleWeights weights) {
        DayPlanBuilder builder = new DayPlanBuilder(travelTimes())
                .startingOnMultiplesOf(pick(List.of(1, 60, 60, 300, 900)))
                .weighing(weights);
        hire();
        rosterShifts(builder);
        meetCitizens();
        addVisits(builder);
        linkVisits(builder);
        addGroups(builder);
        addRespites(builder);
        addLoads(builder);
        return builder.build();
    }

    private TravelTimes travelTimes() {
        int salt = random.nextInt();
        return random.nextBoolean()
                ? new EstimatedTravelTimes()
                : (from, to, mode) -> Math.floorMod(
                        (from.id() + ">" + to.id() + mode).hashCode() ^ salt, mode == TravelMode.CAR ? 900 : 2400);
    }

    private RuleWeights weights() {
        Map<DayPlanRule, Integer> changed = new EnumMap<>(DayPlanRule.class);
        if (random.nextBoolean()) {
            for (DayPlanRule rule : DayPlanRule.values()) {
                Random chance = rule.compareTo(DayPlanRule.LARGEST_LATENESS) > 0 ? more : random;
                if (chance.nextInt(3) == 0) {
                    changed.put(rule, List.of(0, 1, 7, 1_000).get(chance.nextInt(4)));
                }
            }
        }
        return RuleWeights.of(changed);
    }

    private void hire() {
        TravelMode[] modes = {pick(List.of(TravelMode.values())), pick(List.of(TravelMode.values()))};
        for (int i = 0; i < members; i++) {
            Profession profession = pick(List.of(Profession.values()));
            String supervisor = i > 0 && random.nextInt(3) > 0 ? "m" + random.nextInt(i) : null;
            team.add(new Member(
                    "m" + i,
                    profession,
                    some(COMPETENCES, 2),
                    some(LANGUAGES, 2),
                    modes[random.nextInt(2)],
                    maybe(Gender.values()),
                    place("home-" + i),
                    supervisor));
        }
    }

    private void rosterShifts(DayPlanBuilder builder) {
        Place base = place(Place.BASE);
        boolean leaveWhenNeeded = more.nextBoolean();
        for (Member member : team) {
            int times = random.nextInt(8) == 0 ? 2 : 1;
            for (int i = 0; i < times; i++) {
                int day = days.nextInt(severalDays ? 3 : 1);
                int start = day * 24 * HOUR + 7 * HOUR + 60 * random.nextInt(14 * 60);
                int end = start + 1 + random.nextInt(9 * HOUR);
                int availableFrom = start + (random.nextInt(4) == 0 ? random.nextInt(4 * HOUR) : 0);
                int breakEarliest = start - HOUR + random.nextInt(6 * HOUR);
                Shift shift = new Shift(
                        "s-" + member.id() + "-" + i,
                        member,
                        day,
                        start,
                        end,
                        availableFrom,
                        pick(List.of(0, 0, 60, 1800, 3600)),
                        breakEarliest,
                        breakEarliest + pick(List.of(0, 60, HOUR, 3 * HOUR)),
                        random.nextBoolean() ? base : member.home(),
                        random.nextBoolean() ? base : member.home(),
                        pick(List.of(0, 0, 1, 3, 10)),
                        leaveWhenNeeded);
                Shift engaged = leaveWhenNeeded ? shift : shift.engaged(engagements(shift, base));
                shifts.add(engaged);
                builder.shift(engaged);
            }
        }
    }

    /** Mostly none, sometimes several, which may overlap. */
    private List<Engagement> engagements(Shift shift, Place base) {
        List<Engagement> all = new ArrayList<>();
        for (int i = others.nextInt(5) - 2; i > 0; i--) {
            int start = shift.start() + others.nextInt(shift.end() - shift.start());
            Place[] places = {base, shift.member().home(), null};
            all.add(new Engagement(start, start + 1 + others.nextInt(2 * HOUR), places[others.nextInt(places.length)]));
        }
        return all;
    }

    private void meetCitizens() {
        int count = 1 + visits / 2;
        for (int i = 0; i < count; i++) {
            Map<String, Integer> before = new TreeMap<>();
            team.forEach(member -> {
                if (random.nextInt(3) == 0) {
                    before.put(member.id(), random.nextInt(4));
                }
            });
            List<String> ids = team.stream().map(Member::id).toList();
            citizens.add(new Citizen(
                    "c" + i,
                    place("c" + i),
                    some(LANGUAGES, 2),
                    random.nextBoolean() ? pick(ids) : null,
                    some(ids, 2),
                    random.nextInt(4) == 0 ? some(ids, 1) : Set.of(),
                    maybe(Gender.values()),
                    before));
        }
    }

    private void addVisits(DayPlanBuilder builder) {
        for (int i = 0; i < visits; i++) {
            boolean pair = random.nextInt(4) == 0;
            Visit visit = new Visit(
                    "v" + i,
                    pick(citizens),
                    pick(TASKS),
                    windows(),
                    pair ? 2 : 1,
                    priority(),
                    pick(List.of(VisitMode.HOME, VisitMode.HOME, VisitMode.HOME, VisitMode.SCREEN, VisitMode.PHONE)));
            singles.add(visit);
            if (pair && random.nextInt(3) == 0) {
                int min = random.nextInt(1200) - 300;
                builder.visitOfTwo(
                        visit,
                        length(),
                        length(),
                        some(COMPETENCES, 1),
                        some(COMPETENCES, 1),
                        min,
                        min + random.nextInt(1200));
            } else {
                builder.visit(visit, length(), some(COMPETENCES, 1), some(COMPETENCES, 1));
            }
        }
    }

    private void linkVisits(DayPlanBuilder builder) {
        for (int i = 1; i < visits; i++) {
            if (random.nextInt(4) == 0) {
                int min = pick(List.of(0, 60, 900, 2 * HOUR));
                int other = random.nextInt(visits);
                if (other != i) {
                    int max = min + pick(List.of(0, 600, 4 * HOUR, 24 * HOUR));
                    link(builder, "v" + other, "v" + i, min, max);
                }
            }
        }
    }

    private void link(DayPlanBuilder builder, String first, String second, int min, int max) {
        if (more.nextInt(4) == 0) {
            builder.together(first, second, -min, max);
        } else {
            builder.after(first, second, min, max);
        }
    }

    private int priority() {
        int usual = 1 + random.nextInt(3);
        return more.nextInt(5) == 0 ? Visit.OPTIONAL : usual;
    }

    private void addGroups(DayPlanBuilder builder) {
        int groups = random.nextInt(3);
        for (int i = 0; i < groups; i++) {
            int min = 1 + random.nextInt(3);
            GroupActivity group = new GroupActivity(
                    "g" + i,
                    pick(TASKS),
                    place("g" + i),
                    window(),
                    1 + random.nextInt(3),
                    min,
                    min + random.nextInt(3),
                    some(TASKS, 2));
            builder.group(group, length(), some(COMPETENCES, 1), List.copyOf(some(citizens, 5)));
        }
    }

    private void addRespites(DayPlanBuilder builder) {
        int respites = random.nextInt(4);
        for (int i = 0; i < respites; i++) {
            int from = 7 * HOUR + random.nextInt(12 * HOUR);
            builder.respite(new Respite("r" + i, pick(citizens), from, from + 1 + random.nextInt(4 * HOUR)));
        }
    }

    private void addLoads(DayPlanBuilder builder) {
        for (int i = 0; i < visits; i++) {
            builder.bringing("v" + i, pick(List.of(0, 0, 1, 2, 5)));
        }
    }

    private TimeWindow window() {
        int earliest = random.nextInt(6) == 0 ? 0 : 6 * HOUR + random.nextInt(16 * HOUR);
        int span = pick(List.of(0, 1, 900, HOUR, 3 * HOUR, 24 * HOUR));
        return new TimeWindow(earliest, earliest + span, random.nextInt(3) == 0);
    }

    /** Mostly one, sometimes several, on one day or several. */
    private TimeWindows windows() {
        TimeWindow first = window();
        if (days.nextInt(4) > 0 && !severalDays) {
            return TimeWindows.of(first);
        }
        List<TimeWindow> all = new ArrayList<>();
        int from = first.earliest();
        int span = Math.min(first.latest() - first.earliest(), 3 * HOUR);
        int day = severalDays ? days.nextInt(2) : 0;
        for (int i = days.nextInt(3); i >= 0; i--) {
            int earliest = day * 24 * HOUR + from;
            all.add(new TimeWindow(earliest, earliest + span, first.strict(), day));
            from += span + 1 + days.nextInt(3 * HOUR);
            if (severalDays && days.nextBoolean()) {
                day++;
            }
        }
        return new TimeWindows(all);
    }

    private int length() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(3 * HOUR);
            default -> 300 * (1 + random.nextInt(12));
        };
    }

    private Place place(String id) {
        return new Place(id, new Location(55.60 + random.nextDouble() / 20, 12.55 + random.nextDouble() / 10));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> @Nullable T maybe(T[] from) {
        int index = random.nextInt(from.length + 2);
        return index < from.length ? from[index] : null;
    }

    private <T> Set<T> some(List<T> from, int atMost) {
        Set<T> chosen = new HashSet<>();
        for (int i = random.nextInt(atMost + 1); i > 0 && !from.isEmpty(); i--) {
            chosen.add(pick(from));
        }
        return chosen;
    }
}
