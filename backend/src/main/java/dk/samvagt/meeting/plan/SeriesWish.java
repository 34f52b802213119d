package dk.samvagt.meeting.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Regular meetings that somebody thinks of.
 *
 * @param series id of the ones that would be changed; null for new ones
 * @param first the first meeting
 * @param rule a recurrence rule of RFC 5545
 */
record SeriesWish(
        @Nullable UUID series,
        @NotNull @Valid Appointment first,
        @NotBlank @Size(max = 300) String rule) {}
