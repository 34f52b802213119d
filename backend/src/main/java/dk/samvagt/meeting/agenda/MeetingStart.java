package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Who is there.
 *
 * @param version the version of the meeting that was seen
 * @param present ids of the members
 */
record MeetingStart(@NotNull Integer version, @NotNull Set<String> present) {}
