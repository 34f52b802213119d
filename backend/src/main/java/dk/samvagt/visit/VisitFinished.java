package dk.samvagt.visit;

import java.time.LocalDate;

/**
 * A member has finished a visit.
 *
 * @param team id of the team
 * @param visit id of the visit
 * @param date its day
 * @param member id of the member
 */
public record VisitFinished(String team, String visit, LocalDate date, String member) {}
