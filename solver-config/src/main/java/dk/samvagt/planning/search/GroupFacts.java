package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.GroupActivity;
import java.util.Arrays;

/** What search needs to know of one group activity. */
final class GroupFacts {

    final GroupActivity group;
    final int number;
    final int[] stops;
    /** Numbers of the participations wished for. */
    int[] parts = {};

    GroupFacts(GroupActivity group, int number, StopFacts[] all) {
        this.group = group;
        this.number = number;
        this.stops = Arrays.stream(all)
                .filter(stop -> stop.group == number)
                .mapToInt(stop -> stop.number)
                .toArray();
    }

    void takeParts(PartFacts[] all) {
        parts = Arrays.stream(all)
                .filter(part -> part.group == number)
                .mapToInt(part -> part.number)
                .toArray();
    }

    /** True where enough would like to join. */
    boolean canBeHeld() {
        return parts.length >= group.minCitizens();
    }
}
