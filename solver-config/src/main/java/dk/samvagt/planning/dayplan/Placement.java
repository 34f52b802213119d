package dk.samvagt.planning.dayplan;

import java.util.List;

/** Lays stops on routes before a plan is judged or solved. */
public final class Placement {

    private Placement() {}

    /**
     * Appends a stop to a route.
     *
     * @throws IllegalArgumentException where the route already has it
     */
    public static void append(Route route, Stop stop) {
        insert(route, route.stops().size(), stop);
    }

    /**
     * Inserts a stop.
     *
     * @param index 0 to the number of stops
     */
    public static void insert(Route route, int index, Stop stop) {
        List<Stop> stops = route.changeableStops();
        if (stops.contains(stop)) {
            throw new IllegalArgumentException("Route " + route.id() + " already has stop " + stop.id() + ".");
        }
        stops.add(index, stop);
    }
}
