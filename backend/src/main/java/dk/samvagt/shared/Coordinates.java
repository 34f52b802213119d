package dk.samvagt.shared;

import jakarta.persistence.Embeddable;

/**
 * A point on the map.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
@Embeddable
public record Coordinates(double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6_371_008.8;

    /** Refuses a point off the map. */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("(" + latitude + ", " + longitude
                    + ") is not on the map; latitude goes from -90 to 90, longitude from -180 to 180.");
        }
    }

    /**
     * How far it is to another point in metres, as the crow flies: the great circle by the haversine formula, on a ball of
     * the earth's mean radius, 6 371 008.8 m.
     */
    public double metresTo(Coordinates other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
