package dk.samvagt.relative.talk;

import jakarta.validation.constraints.NotNull;

/**
 * The version of a talk that somebody saw.
 *
 * @param version counts its changes
 */
record TalkVersion(@NotNull Integer version) {}
