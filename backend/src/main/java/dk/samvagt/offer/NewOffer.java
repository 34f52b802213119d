package dk.samvagt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An offer that somebody writes.
 *
 * @param id the team's own id for it, up to 60 small letters, figures and hyphens; null makes one from the title
 * @param offer what it is
 */
record NewOffer(
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}")
        String id,

        @NotNull @Valid OfferDescription offer) {}
