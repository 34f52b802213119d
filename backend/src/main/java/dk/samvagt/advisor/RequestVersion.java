package dk.samvagt.advisor;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * Which state of a request was seen.
 *
 * @param version the version that was seen
 */
@Schema(name = "AdvisorRequestVersion")
record RequestVersion(@NotNull Integer version) {}
