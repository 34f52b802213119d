package dk.samvagt.visit;

import java.time.LocalDate;

/**
 * A visit was changed, declined or wanted after all.
 *
 * @param team id of the team
 * @param visit id of the visit
 * @param before its day until now
 * @param date its day from now on
 */
public record VisitChanged(String team, String visit, LocalDate before, LocalDate date) {}
