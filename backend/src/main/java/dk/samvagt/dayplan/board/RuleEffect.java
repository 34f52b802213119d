package dk.samvagt.dayplan.board;

import dk.samvagt.planning.dayplan.DayPlanRule;

/**
 * What a rule says of the plan.
 *
 * @param label the rule in a few words
 * @param weight what one unit of its measure counts
 * @param count how many places of the plan go against it
 * @param score 0 or less
 */
public record RuleEffect(DayPlanRule rule, DayPlanRule.Level level, String label, int weight, int count, long score) {}
