package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * What a day plan is judged by. Each rule measures the plan in its own unit (see docs/constraints.md) and counts that
 * measure times its weight. A soft weight of 10 on TRAVEL makes one second under way the measure of all wishes: a wish
 * that weighs 9 000 is worth a quarter of an hour on the road.
 */
public enum DayPlanRule {
    COMPETENCE(Level.HARD, 1),
    EXCLUDED_MEMBER(Level.HARD, 1),
    SHIFT_END(Level.HARD, 1),
    FIRST_ARRIVAL(Level.HARD, 1),
    BREAK(Level.HARD, 1),
    STRICT_WINDOW(Level.HARD, 1),
    OTHER_DAY(Level.HARD, 1),
    CARRYING(Level.HARD, 1),
    TWO_PEOPLE(Level.HARD, 1),
    AFTER_GAP(Level.HARD, 1),
    CITIZEN_BUSY(Level.HARD, 1),
    GROUP_SIZE(Level.HARD, 1),
    REPLACED_VISIT(Level.HARD, 1),
    PIN_KEPT(Level.HARD, 1),

    VISIT_LEFT_OUT(Level.MEDIUM, 1),
    RESPITE_UNCOVERED(Level.MEDIUM, 10),
    GROUP_WITHOUT_STAFF(Level.MEDIUM, 2_000),

    LATE(Level.SOFT, 30),
    TRAVEL(Level.SOFT, 10),
    WAITING(Level.SOFT, 2),
    CONTACT_PERSON(Level.SOFT, 6_000),
    PREFERRED_MEMBER(Level.SOFT, 3_000),
    DIFFERENT_FACES(Level.SOFT, 3_000),
    SHARED_LANGUAGE(Level.SOFT, 6_000),
    CARER_GENDER(Level.SOFT, 6_000),
    FAIR_WORKLOAD(Level.SOFT, 60),
    EVENING_SPREAD(Level.SOFT, 60),
    SCARCE_COMPETENCE(Level.SOFT, 60),
    STUDENT_ALONE(Level.SOFT, 300),
    GROUP_WISH(Level.SOFT, 6_000),
    CHANGED_SINCE_PUBLISHED(Level.SOFT, 600),
    LARGEST_LATENESS(Level.SOFT, 0),
    OPTIONAL_LEFT_OUT(Level.SOFT, 6_000),
    OVERTIME(Level.SOFT, 0),
    BREAK_MISSED(Level.SOFT, 0),
    LARGEST_IDLE(Level.SOFT, 0);

    /** Hard may never be broken; medium is help that is not given; soft are wishes. */
    public enum Level {
        HARD,
        MEDIUM,
        SOFT
    }

    private final Level level;
    private final int defaultWeight;

    DayPlanRule(Level level, int defaultWeight) {
        this.level = level;
        this.defaultWeight = defaultWeight;
    }

    public Level level() {
        return level;
    }

    /** 0 or more; what one unit of the rule's measure counts. */
    public int defaultWeight() {
        return defaultWeight;
    }

    HardMediumSoftLongScore scoreOf(long weight) {
        return switch (level) {
            case HARD -> HardMediumSoftLongScore.ofHard(weight);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(weight);
            case SOFT -> HardMediumSoftLongScore.ofSoft(weight);
        };
    }

    long pointsOf(HardMediumSoftLongScore score) {
        return switch (level) {
            case HARD -> score.hardScore();
            case MEDIUM -> score.mediumScore();
            case SOFT -> score.softScore();
        };
    }
}
