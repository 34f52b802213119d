package dk.samvagt.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many there is room for.
 *
 * @param total seats, 1 to 10 000
 * @param taken seats that somebody has, at most {@code total}
 */
public record OfferSeats(
        @NotNull @Min(1) @Max(10_000) Integer total,
        @NotNull @Min(0) @Max(10_000) Integer taken) {

    /** Seats that nobody has. */
    public int left() {
        return total - taken;
    }
}
