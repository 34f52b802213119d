package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import java.util.Set;

/**
 * One activity for several citizens.
 *
 * @param minCitizens fewer than these, and it is not held
 * @param maxCitizens seats
 * @param replaces tasks whose single visits are dropped for those who take part
 */
public record GroupActivity(
        String id,
        String task,
        Place place,
        TimeWindow window,
        int staff,
        int minCitizens,
        int maxCitizens,
        Set<String> replaces)
        implements Errand {

    @Override
    public TimeWindows windows() {
        return TimeWindows.of(window);
    }

    /** Citizens too few or too many. */
    int seatsOff(int citizens) {
        return Math.max(0, Math.max(minCitizens - citizens, citizens - maxCitizens));
    }

    /** Refuses a group that can't be held. */
    public GroupActivity {
        replaces = Set.copyOf(replaces);
        if (minCitizens < 1 || maxCitizens < minCitizens) {
            throw new IllegalArgumentException("Group " + id + " must have 1 <= min_citizens (" + minCitizens
                    + ") <= max_citizens (" + maxCitizens + ").");
        }
    }
}
