package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.VisitMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Waiting that search says is spared is spared in the plan it lays down, and nobody is later for it. Two members go to
 * a few visits about in the order of their windows; two of these take both of them.
 */
class LeavingTest {

    private static final DayPlanJudge JUDGE = new DayPlanJudge();
    private static final int DAYS = 2_000;
    private static final int VISITS = 9;
    private static final Place BASE = new Place("base", new Location(0, 0));
    private static final Set<DayPlanRule> COUNTED = Set.of(
            DayPlanRule.WAITING,
            DayPlanRule.LATE,
            DayPlanRule.STRICT_WINDOW,
            DayPlanRule.BREAK,
            DayPlanRule.OVERTIME,
            DayPlanRule.TWO_PEOPLE);

    private int spared;

    @Test
    void what_is_spared_by_leaving_later_is_spared_by_the_rules() {
        for (long seed = 0; seed < DAYS; seed++) {
            SearchProblem problem = new SearchProblem(day(seed));
            SearchState state = Layout.read(problem);
            PlanScore rules = JUDGE.score(PlanCopy.of(problem, Snapshot.of(state)));
            assertThat(state.hard()).as("day of seed %d", seed).isEqualTo(-rules.hard());
            assertThat(state.value()).as("day of seed %d", seed).isEqualTo(-rules.soft());
            spared += state.routeCosts.spared.of(0) + state.routeCosts.spared.of(1) > 0 ? 1 : 0;
        }
        assertThat(spared).isGreaterThan(DAYS / 4);
    }

    @Test
    void a_dry_run_foretells_it() {
        for (long seed = 0; seed < DAYS; seed++) {
            SearchProblem problem = new SearchProblem(day(seed));
            SearchState state = Layout.read(problem);
            DryRun dryRun = new DryRun(problem, state);
            for (StopFacts stop : problem.stops) {
                if (stop.linked.length == 0) {
                    state.remove(stop.number);
                    state.settleAll();
                    state.keep();
                    compare(problem, state, dryRun, stop, seed);
                }
            }
        }
    }

    private static void compare(SearchProblem problem, SearchState state, DryRun dryRun, StopFacts stop, long seed) {
        for (int r = 0; r < problem.routes.length; r++) {
            for (int p = 0; p <= state.timings.length[r]; p++) {
                long elsewhere = startsOn(state, 1 - r);
                long before = state.routeCosts.costs.value[r];
                long told = dryRun.insert(stop, r, p, state.timings.lowerStart(stop));
                state.beginTrial();
                state.insert(stop.number, r, p, 0);
                boolean settled = state.settle();
                if (settled && told < DryRun.IMPOSSIBLE && !dryRun.pullsBack() && startsOn(state, 1 - r) == elsewhere) {
                    assertThat(told)
                            .as("day of seed %d, stop %d at %d of %d", seed, stop.number, p, r)
                            .isEqualTo(state.routeCosts.costs.value[r] - before);
                }
                state.undoTrial();
            }
        }
    }

    /** Sum of the starts on a route. */
    private static long startsOn(SearchState state, int route) {
        long sum = 0;
        for (int i = 0; i < state.timings.length[route]; i++) {
            sum += state.timings.start[state.timings.order[route][i]];
        }
        return sum;
    }

    private static DayPlan day(long seed) {
        Random random = new Random(seed);
        DayPlanBuilder day = new DayPlanBuilder(
                        (from, to, mode) -> 5 + Math.floorMod((from.id() + to.id()).hashCode(), 20))
                .startingOnMultiplesOf(1)
                .weighing(weights());
        for (int m = 0; m < 2; m++) {
            day.shift(shift("m" + m, random));
        }
        for (int v = 0; v < VISITS; v++) {
            int earliest = random.nextInt(500);
            TimeWindow window = new TimeWindow(earliest, earliest + random.nextInt(250), random.nextInt(4) == 0);
            day.visit(
                    new Visit("v" + v, citizen("c" + v), "", window, v < 2 ? 2 : 1, 1, VisitMode.HOME),
                    10 + random.nextInt(40),
                    Set.of(),
                    Set.of());
        }
        DayPlan plan = day.build();
        List<Stop> byWindow = plan.stops().stream()
                .sorted(Comparator.comparing(stop -> stop.errand().window().earliest()))
                .toList();
        for (Stop stop : byWindow) {
            int route = stop.errand().staff() == 2 ? stop.seat() - 1 : random.nextInt(2);
            Placement.append(plan.routes().get(route), stop);
        }
        return plan;
    }

    private static Shift shift(String id, Random random) {
        Member member = new Member(id, Profession.NURSE, Set.of(), Set.of(), TravelMode.BIKE, null, BASE, null);
        int breakSeconds = random.nextInt(4) == 0 ? 0 : 30;
        int breakEarliest = 100 + random.nextInt(300);
        int breakLatest = breakEarliest + random.nextInt(200);
        return new Shift(id, member, 0, 0, 700, 0, breakSeconds, breakEarliest, breakLatest, BASE, BASE, 0, true);
    }

    private static Citizen citizen(String id) {
        Place home = new Place(id, new Location(0, 0));
        return new Citizen(id, home, Set.of(), null, Set.of(), Set.of(), null, Map.of());
    }

    private static RuleWeights weights() {
        Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);
        for (DayPlanRule rule : DayPlanRule.values()) {
            weights.put(rule, COUNTED.contains(rule) ? 1 : 0);
        }
        return RuleWeights.of(weights);
    }
}
