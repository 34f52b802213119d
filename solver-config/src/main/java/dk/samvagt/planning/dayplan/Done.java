package dk.samvagt.planning.dayplan;

/**
 * A stop that has been started: history, which does not move.
 *
 * @param start seconds from midnight of the plan's first day
 * @param end when it ended, or is expected to end
 */
public record Done(int start, int end) {}
