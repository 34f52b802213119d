package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RouteEnd;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.ShiftRow;
import dk.samvagt.planning.exchange.TeamFolder;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out a layout's times and what the rules say of it. */
@Component
public class DayJudging {

    private final DayPlanJudge judge;
    private final DayPlanProperties properties;

    DayJudging(DayPlanJudge judge, DayPlanProperties properties) {
        this.judge = judge;
        this.properties = properties;
    }

    /** The snapshot's own layout, judged. */
    public JudgedDay judge(DaySnapshot snapshot) {
        return judge(snapshot, snapshot.layout());
    }

    /** Another layout of the same day, judged. */
    public JudgedDay judge(DaySnapshot snapshot, Layout layout) {
        Laying laying = laid(snapshot, layout);
        return new JudgedDay(snapshot, layout, laying.problem(), judge.judge(laying.problem()), laying);
    }

    /** Another layout with its times and its score alone, which is faster. */
    public TimedDay time(DaySnapshot snapshot, Layout layout) {
        Laying laying = laid(snapshot, layout);
        PlanScore score = judge.score(laying.problem());
        return new TimedDay(layout, score, laying.problem(), laying.stops());
    }

    /** The same for planning to start from, with the way to read off what it finds. */
    public PlanningProblem problem(DaySnapshot snapshot, Layout layout) {
        return new PlanningProblem(laid(snapshot, layout), layout);
    }

    /** The planning problem with a layout laid out on it, not judged yet. */
    Laying laid(DaySnapshot snapshot, Layout layout) {
        TeamFolder folder = snapshot.facts().folder();
        Laying laying = laying(snapshot, folder);
        laying.lay(layout);
        if (!hasAbsent(folder, snapshot)) {
            return laying;
        }
        judge.score(laying.problem());
        Laying cut = laying(snapshot, withoutTheRestOfTheDay(folder, snapshot, laying.problem()));
        cut.lay(layout);
        return cut;
    }

    private Laying laying(DaySnapshot snapshot, TeamFolder folder) {
        DayFacts facts = snapshot.facts();
        DayPlan problem =
                DayPlanAssembly.assemble(folder, facts.date(), snapshot.weights(), 0, TakenTimes.byMember(facts));
        return new Laying(snapshot, problem, properties.tolerance());
    }

    private static boolean hasAbsent(TeamFolder folder, DaySnapshot snapshot) {
        return folder.shifts().stream().anyMatch(shift -> isAbsent(shift, snapshot));
    }

    private static boolean isAbsent(ShiftRow shift, DaySnapshot snapshot) {
        return snapshot.facts().absent().contains(shift.member());
    }

    /** Who went home sick is at work until being home after what was done, and no longer. */
    private static TeamFolder withoutTheRestOfTheDay(TeamFolder folder, DaySnapshot snapshot, DayPlan judged) {
        List<ShiftRow> cut = folder.shifts().stream()
                .flatMap(shift ->
                        isAbsent(shift, snapshot) ? cut(shift, snapshot.facts().clock(), judged) : Stream.of(shift))
                .toList();
        return new TeamFolder(
                folder.team(),
                folder.members(),
                cut,
                folder.citizens(),
                folder.visits(),
                folder.groups(),
                folder.history(),
                folder.respites(),
                folder.travel());
    }

    private static Stream<ShiftRow> cut(ShiftRow shift, DayClock clock, DayPlan judged) {
        int start = clock.seconds(shift.start());
        return judged.routes().stream()
                .filter(route -> route.member().id().equals(shift.member())
                        && route.shift().start() == start)
                .map(route -> new ShiftRow(
                        shift.member(), shift.date(), shift.start(), home(route, clock, shift), 0, null, null));
    }

    private static LocalTime home(Route route, DayClock clock, ShiftRow shift) {
        RouteEnd end = route.end();
        int finish = end == null || route.stops().getLast().timing() == null
                ? 0
                : route.stops().getLast().timing().end() + end.travel();
        LocalTime home = clock.time(Math.ceilDiv(finish, 60) * 60);
        return home.isAfter(shift.start()) ? home : shift.start().plusMinutes(1);
    }
}
