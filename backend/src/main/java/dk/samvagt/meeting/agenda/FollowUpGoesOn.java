package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What was promised is done by another, or by another day.
 *
 * @param version the version that was seen
 * @param owner id of the member who sees to it
 * @param due by when; today or later
 */
record FollowUpGoesOn(
        @NotNull Integer version,
        @NotBlank String owner,
        @NotNull LocalDate due) {}
