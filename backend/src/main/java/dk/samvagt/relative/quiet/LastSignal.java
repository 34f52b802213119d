package dk.samvagt.relative.quiet;

import java.time.Instant;
import java.util.UUID;

/**
 * When something was seen about a relative last.
 *
 * @param relative id of the relative
 * @param at when
 */
public record LastSignal(UUID relative, Instant at) {}
