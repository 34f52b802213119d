package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.plan.Appointment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that somebody thinks of laying or moving.
 *
 * @param meeting id of the one that would be moved; null for a new one
 * @param appointment when it would be, and for whom
 */
record MeetingWish(@Nullable UUID meeting, @NotNull @Valid Appointment appointment) {}
