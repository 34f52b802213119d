package dk.samvagt.planning.dayplan;

import java.util.List;

/**
 * A plan's score and where it comes from.
 *
 * @param findings one for each rule, in the order of {@link DayPlanRule}
 */
public record Judgement(PlanScore score, List<RuleFinding> findings) {

    /** Refuses anything but one finding for each rule in order. */
    public Judgement {
        findings = List.copyOf(findings);
        if (!findings.stream().map(RuleFinding::rule).toList().equals(List.of(DayPlanRule.values()))) {
            throw new IllegalArgumentException("A judgement needs each rule once, in order, not "
                    + findings.stream().map(RuleFinding::rule).toList() + ".");
        }
    }

    /** What one rule says. */
    public RuleFinding get(DayPlanRule rule) {
        return findings.get(rule.ordinal());
    }
}
