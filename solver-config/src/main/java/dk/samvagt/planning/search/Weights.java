package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.RuleWeights;

/**
 * The rules' weights. Medium and soft are carried in one number, medium times {@link #MEDIUM}, which no soft score
 * reaches; hard is carried beside it.
 */
final class Weights {

    static final long MEDIUM = 100_000_000_000L;

    private final long[] values = new long[DayPlanRule.values().length];

    Weights(RuleWeights weights) {
        for (DayPlanRule rule : DayPlanRule.values()) {
            long unit = rule.level() == DayPlanRule.Level.MEDIUM ? MEDIUM : 1;
            values[rule.ordinal()] = unit * weights.of(rule);
        }
    }

    long of(DayPlanRule rule) {
        return values[rule.ordinal()];
    }
}
