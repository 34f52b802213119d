package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.board.BrokenRule;
import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.List;

/**
 * What a change costs. Figures are after minus before.
 *
 * @param travelMinutes more under way
 * @param knownFacePercent more visits by a known face, in percent points
 * @param unassigned more visits without a member
 * @param lateMinutes more lateness
 * @param sentences the same in words
 * @param rules the rules that the change affects
 * @param newlyBroken rules that may not be broken and were not broken so far before
 */
public record Effect(
        int travelMinutes,
        int knownFacePercent,
        int unassigned,
        int lateMinutes,
        List<String> sentences,
        List<RuleChange> rules,
        List<BrokenRule> newlyBroken) {

    /** What a change does to one rule. */
    public record RuleChange(
            DayPlanRule rule,
            DayPlanRule.Level level,
            String label,
            long scoreBefore,
            long scoreAfter,
            int countBefore,
            int countAfter) {}
}
