package dk.samvagt.planning.model;

/**
 * A point on the map.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(double latitude, double longitude) {

    /** Refuses coordinates off the map, naming the value. */
    public Location {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("The latitude (" + latitude + ") must lie between -90 and 90.");
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("The longitude (" + longitude + ") must lie between -180 and 180.");
        }
    }
}
