package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.VisitMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day told as a story: who is at work, who gets help, who goes where. What is said of a member, citizen, visit or
 * group goes for the one named last. Any two places are ten minutes apart, all shifts begin and end at the base, and
 * times are written {@code 07:30} or {@code 07:30:01}.
 */
public final class PlanFixture {

    static final Place BASE = new Place(Place.BASE, new Location(55.65, 12.6));

    private static final DayPlanJudge JUDGE = new DayPlanJudge();

    private final Map<String, MemberStory> members = new LinkedHashMap<>();
    private final Map<String, CitizenStory> citizens = new LinkedHashMap<>();
    private final List<ErrandStory> errands = new ArrayList<>();
    private final List<StartLink> links = new ArrayList<>();
    private final List<String[]> respites = new ArrayList<>();
    private final Map<String, List<String>> routes = new LinkedHashMap<>();
    private final Map<String, Pin> pins = new HashMap<>();
    private final Map<String, Done> history = new HashMap<>();
    private final Map<String, Published> published = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final List<String> joined = new ArrayList<>();
    private final Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);
    private final Map<String, Integer> ways = new HashMap<>();
    private int usualWay = 600;
    private int grid = 1;
    private @Nullable MemberStory member;
    private @Nullable CitizenStory citizen;
    private @Nullable ErrandStory errand;

    private PlanFixture() {}

    /** An empty day. */
    public static PlanFixture day() {
        return new PlanFixture();
    }

    /** A member at work from 07:00 to 15:00 by bike, without a break. */
    public PlanFixture member(String id, Profession profession) {
        member = new MemberStory(id, profession);
        members.put(id, member);
        return this;
    }

    public PlanFixture shift(String span) {
        said(member).shift = Clock.span(span);
        return this;
    }

    /** On another day of the plan than the first, which is 0. */
    public PlanFixture shiftOn(int day, String span) {
        said(member).day = day;
        said(member).shift = Clock.span(span);
        return this;
    }

    PlanFixture availableFrom(String time) {
        said(member).availableFrom = Clock.time(time);
        return this;
    }

    PlanFixture breakOf(int minutes, String span) {
        said(member).breakSeconds = 60 * minutes;
        said(member).breakSpan = Clock.span(span);
        return this;
    }

    /** Time to spare before the first stop and before the break is the member's own. */
    PlanFixture leavesWhenNeeded() {
        said(member).leavesWhenNeeded = true;
        return this;
    }

    /** The member is taken by something else, at the base. */
    PlanFixture engaged(String span) {
        return engaged(span, BASE);
    }

    /** The member is taken by something else, there or, for null, anywhere. */
    PlanFixture engaged(String span, @Nullable Place where) {
        int[] from = Clock.span(span);
        said(member).engagements.add(new Engagement(from[0], from[1], where));
        return this;
    }

    PlanFixture carries(int units) {
        said(member).capacity = units;
        return this;
    }

    PlanFixture can(String... competences) {
        said(member).competences.addAll(Arrays.asList(competences));
        return this;
    }

    PlanFixture speaking(String... languages) {
        said(member).languages.addAll(Arrays.asList(languages));
        return this;
    }

    PlanFixture gender(Gender gender) {
        said(member).gender = gender;
        return this;
    }

    PlanFixture supervisedBy(String supervisor) {
        said(member).supervisor = supervisor;
        return this;
    }

    /** A citizen without wishes. */
    public PlanFixture citizen(String id) {
        citizen = new CitizenStory(id);
        citizens.put(id, citizen);
        return this;
    }

    PlanFixture contactPerson(String id) {
        said(citizen).contactPerson = id;
        return this;
    }

    PlanFixture prefers(String... ids) {
        said(citizen).preferred.addAll(Arrays.asList(ids));
        return this;
    }

    PlanFixture excludes(String... ids) {
        said(citizen).excluded.addAll(Arrays.asList(ids));
        return this;
    }

    PlanFixture understands(String... languages) {
        said(citizen).languages.addAll(Arrays.asList(languages));
        return this;
    }

    PlanFixture wishes(Gender gender) {
        said(citizen).carerGender = gender;
        return this;
    }

    PlanFixture knows(String id) {
        said(citizen).visitsBefore.put(id, 1);
        return this;
    }

    /** A visit of priority 1 to the citizen named last, by one, at home, with a window that is a wish. */
    public PlanFixture visit(String id, String window, int minutes) {
        errand = ErrandStory.visit(id, said(citizen).id, Clock.span(window), 60 * minutes);
        errands.add(errand);
        return this;
    }

    /** A group activity by one, for one to four, whom all named would like to join. */
    public PlanFixture group(String id, String window, int minutes, String... wishing) {
        errand = ErrandStory.group(id, Clock.span(window), 60 * minutes, List.of(wishing));
        errands.add(errand);
        return this;
    }

    /** One more window of the visit. */
    public PlanFixture orIn(String window) {
        said(errand).orIn(Clock.span(window));
        return this;
    }

    public PlanFixture strict() {
        said(errand).strict = true;
        return this;
    }

    PlanFixture by(int staff) {
        said(errand).staff = staff;
        return this;
    }

    PlanFixture by(VisitMode mode) {
        said(errand).mode = mode;
        return this;
    }

    PlanFixture brings(int units) {
        said(errand).load = units;
        return this;
    }

    PlanFixture task(String task) {
        said(errand).task = task;
        return this;
    }

    PlanFixture priority(int priority) {
        said(errand).priority = priority;
        return this;
    }

    PlanFixture needs(String... competences) {
        said(errand).competences.addAll(Arrays.asList(competences));
        return this;
    }

    PlanFixture secondNeeds(String... competences) {
        said(errand).competencesSecond.addAll(Arrays.asList(competences));
        return this;
    }

    PlanFixture replacing(String... tasks) {
        said(errand).replaces.addAll(Arrays.asList(tasks));
        return this;
    }

    PlanFixture seats(int min, int max) {
        said(errand).minCitizens = min;
        said(errand).maxCitizens = max;
        return this;
    }

    public PlanFixture after(String first, String second, int minMinutes, int maxMinutes) {
        links.add(new StartLink(stopId(first), stopId(second), 60 * minMinutes, 60 * maxMinutes, StartLink.Kind.AFTER));
        return this;
    }

    PlanFixture together(String first, String second, int minMinutes, int maxMinutes) {
        links.add(new StartLink(stopId(first), stopId(second), 60 * minMinutes, 60 * maxMinutes, StartLink.Kind.PAIR));
        return this;
    }

    public PlanFixture respite(String id, String citizenId, String span) {
        respites.add(new String[] {id, citizenId, span});
        return this;
    }

    /** A member's stops in order: a visit's id for its first seat, {@code lift#2} for its second. */
    public PlanFixture on(String memberId, String... stops) {
        routes.computeIfAbsent(memberId, ignored -> new ArrayList<>())
                .addAll(Arrays.stream(stops).map(PlanFixture::stopId).toList());
        return this;
    }

    PlanFixture takesPart(String citizenId, String group) {
        joined.add(group + "/" + citizenId);
        return this;
    }

    public PlanFixture notBefore(String stop, String time) {
        asked.put(stopId(stop), Clock.time(time));
        return this;
    }

    PlanFixture pinned(String stop, Pin pin) {
        pins.put(stopId(stop), pin);
        return this;
    }

    PlanFixture done(String stop, String span) {
        history.put(stopId(stop), new Done(Clock.span(span)[0], Clock.span(span)[1]));
        return this;
    }

    PlanFixture published(String stop, String memberId, String start) {
        published.put(stopId(stop), new Published(memberId, Clock.time(start)));
        return this;
    }

    PlanFixture weighing(DayPlanRule rule, int weight) {
        weights.put(rule, weight);
        return this;
    }

    PlanFixture everyWayTakes(int minutes) {
        usualWay = 60 * minutes;
        return this;
    }

    PlanFixture way(String from, String to, int seconds) {
        ways.put(from + ">" + to, seconds);
        return this;
    }

    PlanFixture onMultiplesOf(int seconds) {
        grid = seconds;
        return this;
    }

    /** The day as a planning problem, with what was said of it laid out. */
    public DayPlan plan() {
        DayPlanBuilder builder =
                new DayPlanBuilder(this::way).startingOnMultiplesOf(grid).weighing(RuleWeights.of(weights));
        members.values().forEach(story -> builder.shift(story.toShift()));
        Map<String, Citizen> known = new HashMap<>();
        citizens.values().forEach(story -> known.put(story.id, story.toCitizen()));
        errands.forEach(story -> story.addTo(builder, known));
        links.forEach(link -> addTo(builder, link));
        respites.forEach(words -> builder.respite(new Respite(
                words[0],
                requireNonNull(known.get(words[1]), words[1]),
                Clock.span(words[2])[0],
                Clock.span(words[2])[1])));
        DayPlan plan = builder.build();
        plan.routes()
                .forEach(route -> routes.getOrDefault(route.id(), List.of())
                        .forEach(id -> Placement.append(route, stop(plan, id))));
        plan.participations().forEach(part -> part.decidedAs(joined.contains(part.id())));
        plan.stops()
                .forEach(stop -> stop.pinnedBy(pins.get(stop.id()))
                        .doneAt(history.get(stop.id()))
                        .publishedAs(published.get(stop.id()))
                        .plannedToStartAt(asked.get(stop.id())));
        return plan;
    }

    private static void addTo(DayPlanBuilder builder, StartLink link) {
        String first = link.first().replace("#1", "");
        String second = link.second().replace("#1", "");
        if (link.kind() == StartLink.Kind.PAIR) {
            builder.together(first, second, link.min(), link.max());
        } else {
            builder.after(first, second, link.min(), link.max());
        }
    }

    /** What the rules say of it. */
    public Verdict judged() {
        return new Verdict(JUDGE.judge(plan()));
    }

    /** When the stop happens. */
    StopTiming timing(String stop) {
        DayPlan plan = plan();
        JUDGE.score(plan);
        return PlacedStop.timing(stop(plan, stopId(stop)));
    }

    /** How a route ends after its last stop. */
    RouteEnd endAfter(String stop) {
        DayPlan plan = plan();
        JUDGE.score(plan);
        return PlacedStop.end(stop(plan, stopId(stop)));
    }

    private int way(Place from, Place to, Object mode) {
        return ways.getOrDefault(from.id() + ">" + to.id(), usualWay);
    }

    private static Stop stop(DayPlan plan, String id) {
        return plan.stops().stream()
                .filter(stop -> stop.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String stopId(String name) {
        return name.contains("#") ? name : Stop.idOf(name, 1);
    }

    private static <T> T said(@Nullable T story) {
        if (story == null) {
            throw new IllegalStateException("Say of whom or what first.");
        }
        return story;
    }
}
