package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What each rule weighs for a team; rules not named keep their default. */
public final class RuleWeights {

    private static final RuleWeights DEFAULTS = new RuleWeights(Map.of());

    private final Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);

    private RuleWeights(Map<DayPlanRule, Integer> changed) {
        for (DayPlanRule rule : DayPlanRule.values()) {
            int weight = changed.getOrDefault(rule, rule.defaultWeight());
            if (weight < 0) {
                throw new IllegalArgumentException("The weight (" + weight + ") of " + rule + " must be 0 or more.");
            }
            weights.put(rule, weight);
        }
    }

    /** Every rule at its default. */
    public static RuleWeights defaults() {
        return DEFAULTS;
    }

    /** The defaults, but for the rules named. */
    public static RuleWeights of(Map<DayPlanRule, Integer> changed) {
        return new RuleWeights(changed);
    }

    /** 0 or more; 0 switches the rule off. */
    public int of(DayPlanRule rule) {
        return requireNonNull(weights.get(rule));
    }

    ConstraintWeightOverrides<HardMediumSoftLongScore> asOverrides() {
        Map<String, HardMediumSoftLongScore> scores = new TreeMap<>();
        weights.forEach((rule, weight) -> scores.put(rule.name(), rule.scoreOf(weight)));
        return ConstraintWeightOverrides.of(scores);
    }
}
