package dk.samvagt.offer.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A partner described anew.
 *
 * @param version the version that was seen
 * @param partner what the team knows of it now
 */
record ChangedPartner(
        @NotNull Integer version, @NotNull @Valid PartnerDescription partner) {}
