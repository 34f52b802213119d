package dk.samvagt.citizen.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * It is told anew.
 *
 * @param version the version that was seen
 * @param handover how it is told now
 */
record HandoverChange(
        @NotNull Integer version, @NotNull @Valid HandoverBody handover) {}
