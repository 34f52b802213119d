package dk.samvagt.offer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask.
 *
 * @param name what they are called, or null
 * @param phone their number, or null
 * @param mail their address, or null
 */
public record OfferContact(
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Size(max = 200) String mail) {

    /** Without anything personal. */
    @Override
    public String toString() {
        return "OfferContact";
    }
}
