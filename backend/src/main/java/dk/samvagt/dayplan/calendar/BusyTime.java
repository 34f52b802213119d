package dk.samvagt.dayplan.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A span in which somebody is at work.
 *
 * @param uid the same for as long as it is the same thing, whatever its time
 * @param what kind of work, in a word that tells of no citizen
 * @param changedAt when it last may have changed
 */
record BusyTime(String uid, ZonedDateTime start, ZonedDateTime end, String what, Instant changedAt) {}
