package dk.samvagt.advisor;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * When they meet.
 *
 * @param version the version that was seen
 * @param appointed day, time and place
 */
@Schema(name = "AdvisorRequestPlan")
record RequestPlan(@NotNull Integer version, @NotNull @Valid Appointed appointed) {}
