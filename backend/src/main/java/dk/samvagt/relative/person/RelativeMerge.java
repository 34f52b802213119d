package dk.samvagt.relative.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Two notes are of the same relative.
 *
 * @param version the version that was seen of the one who stays
 * @param duplicate id of the other one
 * @param duplicateVersion the version that was seen of the other one
 */
record RelativeMerge(
        @NotNull Integer version,
        @NotNull UUID duplicate,
        @NotNull Integer duplicateVersion) {}
