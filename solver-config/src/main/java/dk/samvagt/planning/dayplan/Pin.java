package dk.samvagt.planning.dayplan;

import org.jspecify.annotations.Nullable;

/**
 * A person's decision about a stop, which planning keeps.
 *
 * @param route the route it stays on, by id; null where it stays off the plan
 * @param order its rank among the pinned stops of that route
 * @param start where the start is part of the decision: seconds from midnight of the plan's first day
 * @param tolerance seconds that the start may drift from {@code start} either way
 */
public record Pin(
        @Nullable String route, int order, @Nullable Integer start, int tolerance) {

    boolean isKeptOn(@Nullable Route actual) {
        return actual == null ? route == null : actual.id().equals(route);
    }

    /** Seconds by which a start lies after what the person decided. */
    public int secondsAfter(int actual) {
        return start == null ? 0 : Math.max(0, actual - start - tolerance);
    }

    /** How far a start lies outside what the person decided, in seconds. */
    public int drift(int actual) {
        return start == null ? 0 : Math.max(0, Math.abs(actual - start) - tolerance);
    }
}
