package dk.samvagt.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who gives the offer.
 *
 * @param kind what they are
 * @param name what they are called
 */
public record OfferProvider(
        @NotNull Kind kind, @NotBlank @Size(max = 200) String name) {

    /** What a provider is. */
    public enum Kind {
        MUNICIPALITY,
        ASSOCIATION,
        OTHER
    }
}
