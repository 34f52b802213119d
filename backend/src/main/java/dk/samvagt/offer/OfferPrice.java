package dk.samvagt.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What it costs.
 *
 * @param kroner Danish kroner each time it is paid, 0 where it is free
 * @param per how often it is paid
 */
public record OfferPrice(
        @NotNull @Min(0) @Max(100_000) Integer kroner,
        @NotNull Per per) {

    /** How often something is paid. */
    public enum Per {
        SESSION,
        MONTH,
        COURSE
    }
}
