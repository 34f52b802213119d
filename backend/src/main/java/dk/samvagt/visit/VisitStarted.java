package dk.samvagt.visit;

import java.time.LocalDate;

/**
 * A member has started a visit; it is history from now on.
 *
 * @param team id of the team
 * @param visit id of the visit
 * @param date its day
 * @param member id of the member
 */
public record VisitStarted(String team, String visit, LocalDate date, String member) {}
