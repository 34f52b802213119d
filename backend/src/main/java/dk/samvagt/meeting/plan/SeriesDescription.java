package dk.samvagt.meeting.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Regular meetings as a team wants them.
 *
 * @param version the version that was seen; left out with new ones
 * @param first the first meeting
 * @param rule a recurrence rule of RFC 5545 such as {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=TH}; the first day is one of its
 *     days
 */
record SeriesDescription(
        @Nullable Integer version,
        @NotNull @Valid Appointment first,
        @NotBlank @Size(max = 300) String rule) {}
