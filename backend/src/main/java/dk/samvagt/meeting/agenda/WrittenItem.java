package dk.samvagt.meeting.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What is written about an item.
 *
 * @param version the version of the item that was seen
 * @param written all of it
 */
record WrittenItem(@NotNull Integer version, @NotNull @Valid Written written) {}
