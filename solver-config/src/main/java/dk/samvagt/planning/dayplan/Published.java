package dk.samvagt.planning.dayplan;

/**
 * What the members were told about a stop.
 *
 * @param member id
 * @param start seconds from midnight of the plan's first day
 */
public record Published(String member, int start) {}
