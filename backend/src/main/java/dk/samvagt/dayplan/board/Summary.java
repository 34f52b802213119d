package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.planning.Figures;

/**
 * The day in figures.
 *
 * @param visits what somebody is to go to: visits that are wanted and not replaced by a group, and groups that could be
 *     held
 * @param unassigned those of them that somebody is missing for
 * @param travelMinutes under way, the ways home included
 * @param waitMinutes idle before a stop
 * @param lateVisits that start after their latest start
 * @param knownFacePercent how many of the placed visits a member makes whom the citizen knows, 0 to 100
 * @param brokenRules how many places of the plan break a rule that may not be broken
 */
public record Summary(
        int visits,
        int unassigned,
        int travelMinutes,
        int waitMinutes,
        int lateVisits,
        int knownFacePercent,
        int brokenRules) {

    /** The figures of a judged day. */
    public static Summary of(Figures figures) {
        return new Summary(
                figures.visits(),
                figures.unassigned(),
                figures.travelMinutes(),
                Figures.minutes(figures.waitSeconds()),
                figures.lateVisits(),
                figures.knownFacePercent(),
                figures.brokenRules());
    }
}
