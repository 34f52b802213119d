package dk.samvagt.planning.dayplan;

import java.util.List;

/**
 * What one rule says of a plan.
 *
 * @param weight what one unit of its measure counts; 0 where the team has switched it off
 * @param score 0 or less, of the rule's level
 * @param justifications each place where the plan goes against it; none where it is switched off
 */
public record RuleFinding(DayPlanRule rule, int weight, long score, List<DayPlanJustification> justifications) {

    /** Keeps an unchangeable copy. */
    public RuleFinding {
        justifications = List.copyOf(justifications);
    }

    /** Whether it may be broken. */
    public DayPlanRule.Level level() {
        return rule.level();
    }

    /** How many places of the plan go against it. */
    public int count() {
        return justifications.size();
    }
}
