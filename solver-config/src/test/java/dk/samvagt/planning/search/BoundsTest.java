package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.dayplan.RuleWeights;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A bound never tells more than a place then costs. LATE and WAITING are left out: random ways are such that a stop on
 * the way may let the next one be earlier, and a break may use waiting up twice. Where a route goes around other
 * engagements a stop may push the next one behind them, which can be the shorter way, one time in twenty-five where ways
 * are drawn by chance; it must not become more, for a bound too high passes over a good place.
 */
class BoundsTest {

    private static final int DAYS = 1_500;

    private static final Set<DayPlanRule> COUNTED = EnumSet.of(
            DayPlanRule.COMPETENCE,
            DayPlanRule.SHIFT_END,
            DayPlanRule.BREAK,
            DayPlanRule.STRICT_WINDOW,
            DayPlanRule.CARRYING,
            DayPlanRule.TRAVEL,
            DayPlanRule.SHARED_LANGUAGE,
            DayPlanRule.FAIR_WORKLOAD,
            DayPlanRule.DIFFERENT_FACES);

    private int compared;
    private int exact;
    private int comparedAround;
    private int tooHighAround;

    @Test
    void a_bound_is_no_more_than_the_cost() {
        compareAll();
        assertThat(compared).isGreaterThan(5_000);
        assertThat(exact).isGreaterThan(compared / 2);
    }

    @Test
    void around_engagements_a_bound_is_seldom_more_than_the_cost() {
        compareAll();
        assertThat(comparedAround).isGreaterThan(1_000);
        assertThat(tooHighAround).isLessThan(comparedAround / 20);
    }

    private void compareAll() {
        for (long seed = 0; seed < DAYS; seed++) {
            SearchProblem problem = new SearchProblem(RandomDay.strewn(seed, weights()));
            SearchState state = Layout.read(problem);
            Bounds bounds = new Bounds(problem, state);
            bounds.lookUpHistory();
            for (StopFacts stop : problem.stops) {
                if (!stop.pinned && stop.citizen >= 0) {
                    compare(problem, state, bounds, stop, seed);
                }
            }
        }
    }

    private void compare(SearchProblem problem, SearchState state, Bounds bounds, StopFacts stop, long seed) {
        if (state.timings.routeOf[stop.number] >= 0) {
            state.remove(stop.number);
            state.settleAll();
        }
        state.keep();
        Candidates places = new Candidates();
        bounds.collect(stop, places);
        DryRun dryRun = new DryRun(problem, state);
        int lower = state.timings.lowerStart(stop);
        for (int i = 0; i < places.count; i++) {
            long ofRoute =
                    dryRun.insert(stop, places.route[i], places.position[i], Math.max(lower, places.askedStart[i]));
            if (ofRoute >= DryRun.IMPOSSIBLE || dryRun.pullsBack()) {
                continue;
            }
            long cost = ofRoute + state.citizensExpect(stop, places.route[i], dryRun.start, dryRun.end);
            if (problem.routes[places.route[i]].engagements > 0) {
                comparedAround++;
                tooHighAround += places.bound[i] > cost ? 1 : 0;
            } else {
                assertThat(places.bound[i])
                        .as("day of seed %d, stop %s at %d of %d", seed, stop.stop.id(), places.position[i], i)
                        .isLessThanOrEqualTo(cost);
                compared++;
                exact += places.bound[i] == cost ? 1 : 0;
            }
        }
        state.undo();
    }

    private static RuleWeights weights() {
        Map<DayPlanRule, Integer> weights = Arrays.stream(DayPlanRule.values())
                .collect(Collectors.toMap(rule -> rule, rule -> COUNTED.contains(rule) ? rule.defaultWeight() : 0));
        return RuleWeights.of(weights);
    }
}
