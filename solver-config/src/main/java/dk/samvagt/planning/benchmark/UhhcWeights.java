package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.RuleWeights;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The rule that counts each component of a unified home health care problem's cost. */
final class UhhcWeights {

    private static final Map<String, DayPlanRule> RULES = Map.of(
            "travel_time", DayPlanRule.TRAVEL,
            "total_tardiness", DayPlanRule.LATE,
            "highest_tardiness", DayPlanRule.LARGEST_LATENESS,
            "total_waiting_time", DayPlanRule.WAITING,
            "total_extra_time", DayPlanRule.OVERTIME,
            "max_idle_time", DayPlanRule.LARGEST_IDLE,
            "caregiver_preferences", DayPlanRule.PREFERRED_MEMBER,
            "optional_patients", DayPlanRule.OPTIONAL_LEFT_OUT,
            "missed_lunch_break", DayPlanRule.BREAK_MISSED);

    /** Who may do what, and who is with whom, is no matter of cost. */
    private static final Set<DayPlanRule> ALWAYS = Set.of(
            DayPlanRule.COMPETENCE, DayPlanRule.EXCLUDED_MEMBER, DayPlanRule.TWO_PEOPLE, DayPlanRule.VISIT_LEFT_OUT);

    private UhhcWeights() {}

    /** The problem's weights; 0 for all rules that it does not ask for. */
    static RuleWeights of(UhhcMetadata metadata) {
        Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);
        for (DayPlanRule rule : DayPlanRule.values()) {
            weights.put(rule, ALWAYS.contains(rule) ? 1 : 0);
        }
        for (String component : metadata.costComponents().keySet()) {
            int weight = metadata.weight(component);
            DayPlanRule rule = RULES.get(component);
            if (rule != null) {
                weights.put(rule, weight);
            } else if (weight > 0) {
                throw new IllegalArgumentException("No rule of a day counts " + component + ", which weighs " + weight
                        + "; those that one does are " + RULES.keySet() + ".");
            }
        }
        return RuleWeights.of(weights);
    }
}
