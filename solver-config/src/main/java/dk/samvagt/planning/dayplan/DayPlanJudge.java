package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges plans by the rules. One judge serves all threads, but a plan may be judged by one thread at a time only:
 * judging brings the plan's own times and score up to date.
 */
public final class DayPlanJudge {

    /** Serves all judges: it takes long to make. */
    private static final SolutionManager<DayPlan, HardMediumSoftLongScore> SOLUTIONS =
            SolutionManager.create(SolverFactory.<DayPlan>createFromXmlResource("dayPlanSolverConfig.xml"));

    /** The score alone, which is faster; the plan's times and score are up to date afterwards. */
    public PlanScore score(DayPlan plan) {
        return PlanScore.of(requireNonNull(SOLUTIONS.update(plan, SolutionUpdatePolicy.UPDATE_ALL)));
    }

    /** The score and every reason for it; the plan's times and score are up to date afterwards. */
    public Judgement judge(DayPlan plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis =
                SOLUTIONS.analyze(plan, ScoreAnalysisFetchPolicy.FETCH_ALL, SolutionUpdatePolicy.UPDATE_ALL);
        return new Judgement(
                PlanScore.of(analysis.score()),
                Arrays.stream(DayPlanRule.values())
                        .map(rule ->
                                finding(rule, plan.weights().of(rule), analysis.getConstraintAnalysis(rule.name())))
                        .toList());
    }

    private static RuleFinding finding(
            DayPlanRule rule, int weight, @Nullable ConstraintAnalysis<HardMediumSoftLongScore> analysis) {
        if (analysis == null) {
            return new RuleFinding(rule, weight, 0, List.of());
        }
        return new RuleFinding(
                rule,
                weight,
                rule.pointsOf(analysis.score()),
                requireNonNull(analysis.matches()).stream()
                        .map(MatchAnalysis::justification)
                        .map(DayPlanJustification.class::cast)
                        .collect(Collectors.toUnmodifiableList()));
    }
}
