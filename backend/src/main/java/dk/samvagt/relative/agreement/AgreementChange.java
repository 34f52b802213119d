package dk.samvagt.relative.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A proposal in other words.
 *
 * @param version the version that was seen
 * @param terms what is to be agreed
 */
record AgreementChange(
        @NotNull Integer version, @NotNull @Valid AgreementBody terms) {}
