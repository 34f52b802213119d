package dk.samvagt.offer;

import dk.samvagt.shared.Coordinates;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * A point on the map as a request tells it, so that a wrong one can be named with its field.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record OfferLocation(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    /** The same point. */
    public static OfferLocation of(Coordinates point) {
        return new OfferLocation(point.latitude(), point.longitude());
    }

    /** The same point. */
    public Coordinates coordinates() {
        return new Coordinates(latitude, longitude);
    }

    /** Nothing: it may be somebody's home. */
    @Override
    public String toString() {
        return "OfferLocation";
    }
}
