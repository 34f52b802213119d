package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.dayplan.RuleWeights;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where one rule alone has weight, search counts what that rule counts; no other rule can hide a difference. */
class EachRuleAloneTest {

    private static final DayPlanJudge JUDGE = new DayPlanJudge();
    private static final int DAYS = 80;

    @ParameterizedTest
    @EnumSource
    void search_counts_what_the_rule_counts(DayPlanRule rule) {
        int days = 0;
        for (long seed = 0; seed < DAYS; seed++) {
            SearchProblem problem = new SearchProblem(RandomDay.strewn(seed, only(rule)));
            SearchState state = Layout.read(problem);
            PlanScore rules = JUDGE.score(PlanCopy.of(problem, Snapshot.of(state)));
            assertThat(score(state)).as("day of seed %d", seed).isEqualTo(rules);
            days += rules.equals(new PlanScore(0, 0, 0)) ? 0 : 1;
        }
        assertThat(days).as("days that go against %s", rule).isPositive();
    }

    private static RuleWeights only(DayPlanRule rule) {
        Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);
        for (DayPlanRule other : DayPlanRule.values()) {
            weights.put(other, other == rule ? 1 : 0);
        }
        return RuleWeights.of(weights);
    }

    private static PlanScore score(SearchState state) {
        return new PlanScore(-state.hard(), -state.value() / Weights.MEDIUM, -state.value() % Weights.MEDIUM);
    }
}
