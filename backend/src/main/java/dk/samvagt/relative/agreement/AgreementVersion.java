package dk.samvagt.relative.agreement;

import jakarta.validation.constraints.NotNull;

/**
 * The version of an agreement that somebody saw.
 *
 * @param version counts its changes
 */
record AgreementVersion(@NotNull Integer version) {}
