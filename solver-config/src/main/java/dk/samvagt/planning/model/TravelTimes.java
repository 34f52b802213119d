package dk.samvagt.planning.model;

/** The one thing that callers supply: how long the way between two places takes. */
@FunctionalInterface
public interface TravelTimes {

    /**
     * The time from door to door, set-up included.
     *
     * @return whole seconds, 0 or more; 0 between a place and itself
     */
    int seconds(Place from, Place to, TravelMode mode);
}
