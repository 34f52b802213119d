package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting is at another time.
 *
 * @param version the version that was seen
 * @param date the day, today or later
 * @param start when it begins
 * @param minutes how long it is planned to take
 */
record MeetingMove(
        @NotNull Integer version,
        @NotNull LocalDate date,
        @NotNull LocalTime start,
        @NotNull @Min(5) @Max(480) Integer minutes) {}
