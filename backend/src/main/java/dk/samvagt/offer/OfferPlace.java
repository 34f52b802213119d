package dk.samvagt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the offer is given.
 *
 * @param ways in which ways it can be had, at least one
 * @param address where one goes, or null
 * @param location the same on the map, or null
 */
public record OfferPlace(
        @NotEmpty Set<Way> ways,
        @Nullable @Size(max = 300) String address,
        @Nullable @Valid OfferLocation location) {

    /** How one meets. */
    public enum Way {
        ADDRESS,
        HOME,
        PHONE,
        ONLINE
    }

    /** True where nobody needs to leave home. */
    boolean comesToOne() {
        return ways.stream().anyMatch(way -> way != Way.ADDRESS);
    }
}
