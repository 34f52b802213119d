package dk.samvagt.planning.model;

/**
 * How a member gets from door to door. The figures are ordinary ones for inner-city travel in Copenhagen; where a
 * team knows better it supplies its own travel times.
 */
public enum TravelMode {
    BIKE(15, 1.30, 2),
    E_BIKE(19, 1.30, 2),
    CAR(25, 1.40, 4),
    FOOT(4.8, 1.25, 0);

    private final double kilometresPerHour;
    private final double detourFactor;
    private final int setUpMinutes;

    TravelMode(double kilometresPerHour, double detourFactor, int setUpMinutes) {
        this.kilometresPerHour = kilometresPerHour;
        this.detourFactor = detourFactor;
        this.setUpMinutes = setUpMinutes;
    }

    /** Average speed while under way, in kilometres per hour. */
    public double kilometresPerHour() {
        return kilometresPerHour;
    }

    /** Length of the way divided by the great-circle distance. */
    public double detourFactor() {
        return detourFactor;
    }

    /** Minutes to unlock, lock or park, once per trip. */
    public int setUpMinutes() {
        return setUpMinutes;
    }
}
