package dk.samvagt.relative.quiet;

import dk.samvagt.relative.Urgency;
import java.time.Instant;
import java.util.UUID;

/**
 * That something was seen about a relative.
 *
 * @param relative id of the relative
 * @param at when
 * @param urgency how urgent
 */
public record HeardSignal(UUID relative, Instant at, Urgency urgency) {}
