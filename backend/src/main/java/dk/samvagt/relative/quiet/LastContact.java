package dk.samvagt.relative.quiet;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When a relative was spoken with last.
 *
 * @param relative id of the relative
 * @param date the day
 */
record LastContact(UUID relative, LocalDate date) {}
