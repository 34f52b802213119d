package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;

/**
 * When a stop happens on its route. All times in seconds from midnight of the plan's first day.
 *
 * @param travel seconds under way to get here, by way of engagements in between
 * @param arrival at the door
 * @param breakStart start of the break taken between the stop before and this one, or -1
 * @param idle seconds idle before the start, travel and break not counted
 * @param start of the work
 * @param end of the work
 * @param breakTaken whether the route's break lies behind
 * @param place where the member is afterwards
 * @param met how many of the shift's engagements lie behind
 */
public record StopTiming(
        int travel,
        int arrival,
        int breakStart,
        int idle,
        int start,
        int end,
        boolean breakTaken,
        Place place,
        int met) {}
