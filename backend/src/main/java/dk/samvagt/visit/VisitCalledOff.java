package dk.samvagt.visit;

import java.time.LocalDate;

/**
 * A visit that was added by hand is not needed any more.
 *
 * @param team id of the team
 * @param visit id of the visit
 * @param date its day
 */
public record VisitCalledOff(String team, String visit, LocalDate date) {}
