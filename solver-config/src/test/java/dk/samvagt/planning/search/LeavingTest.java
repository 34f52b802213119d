package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.dayplan.RuleWeights;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Waiting that search says is spared is spared in the plan it lays down, and nobody is later for it. */
class LeavingTest {

    private static final DayPlanJudge JUDGE = new DayPlanJudge();
    private static final int DAYS = 6_000;

    @Test
    void what_is_spared_by_leaving_later_is_spared_by_the_rules() {
        int days = 0;
        for (long seed = 0; seed < DAYS; seed++) {
            SearchProblem problem = new SearchProblem(RandomDay.strewn(seed, waitingLatenessAndBreaks()));
            SearchState state = Layout.read(problem);
            PlanScore rules = JUDGE.score(PlanCopy.of(problem, Snapshot.of(state)));
            assertThat(state.hard()).as("day of seed %d", seed).isEqualTo(-rules.hard());
            assertThat(state.value()).as("day of seed %d", seed).isEqualTo(-rules.soft());
            days += sparesSomething(problem, state) ? 1 : 0;
        }
        assertThat(days).isGreaterThan(100);
    }

    private static boolean sparesSomething(SearchProblem problem, SearchState state) {
        for (int r = 0; r < problem.routes.length; r++) {
            if (state.routeCosts.spared(r) > 0) {
                return true;
            }
        }
        return false;
    }

    private static RuleWeights waitingLatenessAndBreaks() {
        Set<DayPlanRule> counted = Set.of(
                DayPlanRule.WAITING,
                DayPlanRule.LATE,
                DayPlanRule.STRICT_WINDOW,
                DayPlanRule.BREAK,
                DayPlanRule.OVERTIME);
        Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);
        for (DayPlanRule rule : DayPlanRule.values()) {
            weights.put(rule, counted.contains(rule) ? 1 : 0);
        }
        return RuleWeights.of(weights);
    }
}
