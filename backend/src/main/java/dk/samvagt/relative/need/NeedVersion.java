package dk.samvagt.relative.need;

import jakarta.validation.constraints.NotNull;

/**
 * A need as it was seen.
 *
 * @param version the version that was seen
 */
record NeedVersion(@NotNull Integer version) {}
