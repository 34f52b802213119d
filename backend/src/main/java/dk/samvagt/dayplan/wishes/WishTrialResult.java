package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.board.Summary;
import dk.samvagt.dayplan.override.Effect;
import java.util.List;

/**
 * A day planned with other wishes; nothing of it is kept.
 *
 * @param before the day as it is planned
 * @param after the day as it could be planned
 * @param rules what changes by rule, both judged with the tried wishes
 * @param example what it would mean, as sentences
 */
record WishTrialResult(Summary before, Summary after, List<Effect.RuleChange> rules, String example) {}
