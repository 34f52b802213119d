package dk.samvagt.dayplan.override;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * Takes the last change back.
 *
 * @param version the plan's version that the person sees
 */
@Schema(name = "VersionRequest")
record UndoRequest(@NotNull Integer version) {}
