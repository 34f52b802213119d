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

    /** Refuses a point off the map. */
    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("(" + latitude + ", " + longitude
                    + ") is not on the map; latitude goes from -90 to 90, longitude from -180 to 180.");
        }
    }
}
