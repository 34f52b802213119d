package dk.samvagt.dayplan.publishing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * Sends the plan out.
 *
 * @param version the plan's version that the person sees
 */
@Schema(name = "VersionRequest")
record PublishRequest(@NotNull Integer version) {}
