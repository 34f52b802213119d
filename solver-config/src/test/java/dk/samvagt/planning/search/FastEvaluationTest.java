package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.RandomDay;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What search counts is what the rules count, level by level, on random plans of random days. */
class FastEvaluationTest {

    private static final DayPlanJudge JUDGE = new DayPlanJudge();
    private static final int DAYS = 1_000;

    @Test
    void a_plan_read_by_search_costs_what_the_rules_say() {
        for (long seed = 0; seed < DAYS; seed++) {
            DayPlan plan = RandomDay.strewn(seed);
            SearchProblem problem = new SearchProblem(plan);
            SearchState state = Layout.read(problem);
            PlanScore rules = JUDGE.score(PlanCopy.of(problem, Snapshot.of(state)));
            assertThat(score(state)).as("day of seed %d", seed).isEqualTo(rules);
        }
    }

    @Test
    void a_plan_found_by_search_costs_what_the_rules_say() {
        for (long seed = 0; seed < DAYS; seed++) {
            DayPlan plan = RandomDay.strewn(seed);
            SearchProblem problem = new SearchProblem(plan);
            Annealing annealing = new Annealing(problem, new Effort(Duration.ofMillis(3), 1), seed);
            annealing.searchUntil(Long.MAX_VALUE, () -> false);
            Snapshot found = annealing.best();
            PlanScore rules = JUDGE.score(PlanCopy.of(problem, found));
            assertThat(new PlanScore(-found.hard, -found.value / Weights.MEDIUM, -found.value % Weights.MEDIUM))
                    .as("day of seed %d", seed)
                    .isEqualTo(rules);
        }
    }

    private static PlanScore score(SearchState state) {
        return new PlanScore(-state.hard(), -state.value() / Weights.MEDIUM, -state.value() % Weights.MEDIUM);
    }
}
