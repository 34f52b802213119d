package dk.samvagt.visit;

import java.time.LocalDate;

/**
 * A visit was added by hand.
 *
 * @param team id of the team
 * @param visit id of the visit
 * @param date its day
 */
public record VisitAdded(String team, String visit, LocalDate date) {}
