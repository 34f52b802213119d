package dk.samvagt.meeting.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A series ends.
 *
 * @param version the version that was seen
 * @param endsOn the last day that may have a meeting
 */
record SeriesEnd(@NotNull Integer version, @NotNull LocalDate endsOn) {}
