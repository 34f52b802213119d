package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.board.DayPlanView;

/**
 * What a change has done, or would do.
 *
 * @param plan the day with the change
 * @param effect what it costs
 * @param dryRun true where nothing was kept
 */
record OverrideResult(DayPlanView plan, Effect effect, boolean dryRun) {}
