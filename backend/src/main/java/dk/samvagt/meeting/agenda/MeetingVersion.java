package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotNull;

/**
 * A meeting or an item as it was seen.
 *
 * @param version the version that was seen
 */
record MeetingVersion(@NotNull Integer version) {}
