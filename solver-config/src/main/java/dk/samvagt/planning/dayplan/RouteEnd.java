package dk.samvagt.planning.dayplan;

/**
 * How a route ends.
 *
 * @param travel seconds from the last stop to where the shift ends, by way of engagements in between
 * @param finish seconds from midnight of the plan's first day
 * @param breakStart of a break taken after the last stop, or -1
 * @param breakTaken false where the break found no room
 */
public record RouteEnd(int travel, int finish, int breakStart, boolean breakTaken) {}
