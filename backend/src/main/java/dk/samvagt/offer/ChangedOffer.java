package dk.samvagt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * An offer described anew.
 *
 * @param version the version that was seen
 * @param offer what it is now
 */
record ChangedOffer(
        @NotNull Integer version, @NotNull @Valid OfferDescription offer) {}
