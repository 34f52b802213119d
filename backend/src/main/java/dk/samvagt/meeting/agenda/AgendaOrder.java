package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * In which order the agenda is to be taken.
 *
 * @param version the version of the meeting that was seen
 * @param keys the items' keys in order
 */
record AgendaOrder(
        @NotNull Integer version, @NotNull @Size(max = 300) List<@Size(max = 120) String> keys) {}
