package dk.samvagt.dayplan.board;

import dk.samvagt.planning.dayplan.DayPlanRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is broken at a stop.
 *
 * @param label the rule in a few words
 * @param text how it is broken, as a sentence
 * @param reason why a person broke it knowingly
 */
public record BrokenRule(
        DayPlanRule rule,
        String label,
        String text,
        @Nullable String reason) {}
