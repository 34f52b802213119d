package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Comparator;

/**
 * How good a plan is: 0 or less on each level, hard first. The greater of two is the better plan.
 *
 * @param hard 0 where no rule is broken
 * @param medium 0 where all help is given
 * @param soft wishes
 */
public record PlanScore(long hard, long medium, long soft) implements Comparable<PlanScore> {

    private static final Comparator<PlanScore> BY_LEVEL = Comparator.comparingLong(PlanScore::hard)
            .thenComparingLong(PlanScore::medium)
            .thenComparingLong(PlanScore::soft);

    static PlanScore of(HardMediumSoftLongScore score) {
        return new PlanScore(score.hardScore(), score.mediumScore(), score.softScore());
    }

    /** True where no rule is broken that may never be. */
    public boolean isFeasible() {
        return hard >= 0;
    }

    /** What lies between this score and an earlier one; above 0 where this one is better. */
    public PlanScore minus(PlanScore earlier) {
        return new PlanScore(hard - earlier.hard, medium - earlier.medium, soft - earlier.soft);
    }

    @Override
    public int compareTo(PlanScore other) {
        return BY_LEVEL.compare(this, other);
    }
}
