package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import org.junit.jupiter.api.Test;

/** Every move of an ordinary solve is checked against the rules and times computed from nothing. */
class ScoreCorruptionTest {

    private static final int DAYS = 15;

    private final SolverFactory<DayPlan> solvers = SolverFactory.createFromXmlResource("everyMoveAsserted.xml");
    private final DayPlanJudge judge = new DayPlanJudge();

    @Test
    void planningAnEmptyDayKeepsScoresAndTimesTrue() {
        for (long seed = 0; seed < DAYS; seed++) {
            solve(RandomDay.unplaced(seed));
        }
    }

    @Test
    void planningOnFromHistoryAndDecisionsKeepsScoresAndTimesTrue() {
        for (long seed = 0; seed < DAYS; seed++) {
            solve(RandomDay.strewn(seed));
        }
    }

    private void solve(DayPlan day) {
        DayPlan solved = solvers.buildSolver().solve(day);
        PlanScore claimed = PlanScore.of(requireNonNull(solved.score()));
        assertThat(judge.score(solved)).isEqualTo(claimed);
    }
}
