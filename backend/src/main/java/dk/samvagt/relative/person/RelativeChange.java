package dk.samvagt.relative.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A relative is described anew.
 *
 * @param version the version that was seen
 * @param about who it is; what is left out is not known any more
 */
record RelativeChange(
        @NotNull Integer version, @NotNull @Valid RelativeBody about) {}
