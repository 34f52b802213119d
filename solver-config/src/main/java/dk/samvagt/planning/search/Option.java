package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a visit or group could go.
 *
 * @param seats where each of its stops would stand
 * @param breaksMore whether a hard rule would be broken that is not broken without it
 * @param plan the whole plan with the errand there, a copy of its own, not judged
 */
public record Option(List<Seat> seats, boolean breaksMore, DayPlan plan) {

    /** Keeps an unchangeable copy. */
    public Option {
        seats = List.copyOf(seats);
    }

    /**
     * Where one stop would stand.
     *
     * @param stop id
     * @param route id
     * @param index from 0
     * @param plannedStart the start to ask for, in seconds from midnight of the plan's first day, or null for as early
     *     as can be
     */
    public record Seat(
            String stop, String route, int index, @Nullable Integer plannedStart) {}
}
