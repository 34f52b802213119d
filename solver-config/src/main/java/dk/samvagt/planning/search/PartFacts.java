package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Participation;
import java.util.Arrays;

/** A citizen's wish to take part in a group. */
final class PartFacts {

    final Participation part;
    final int number;
    final int citizen;
    final int group;
    /** Stops that fall away when the citizen takes part. */
    final int[] replaces;
    /** Whether a person or history holds one of those stops on the plan. */
    final boolean fixed;

    PartFacts(Participation part, int number, int citizen, int group, StopFacts[] stops) {
        this.part = part;
        this.number = number;
        this.citizen = citizen;
        this.group = group;
        this.replaces = Arrays.stream(stops)
                .filter(stop -> stop.stop.visit() != null && part.replaces(stop.stop.visit()))
                .mapToInt(stop -> stop.number)
                .toArray();
        this.fixed = Arrays.stream(replaces).anyMatch(stop -> stops[stop].pinned);
    }
}
