package dk.samvagt.team;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Until when a member works.
 *
 * @param lastDay the last working day; at most 90 days ago
 */
@Schema(name = "LastDay")
record LastDay(@NotNull LocalDate lastDay) {}
