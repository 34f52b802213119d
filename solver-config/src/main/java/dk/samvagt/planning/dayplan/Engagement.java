package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a member is taken by something else than visits, such as a meeting. It does not move; the route goes
 * around it.
 *
 * @param start seconds from midnight of the plan's first day
 * @param end after {@code start}
 * @param place where it is, or null where the member can be anywhere
 */
public record Engagement(int start, int end, @Nullable Place place) {

    /** Refuses one that ends before it begins. */
    public Engagement {
        if (end <= start) {
            throw new IllegalArgumentException(
                    "An engagement ends (" + end + " s) before it begins (" + start + " s).");
        }
    }
}
