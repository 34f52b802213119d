package dk.samvagt.roster;

import java.time.LocalDate;

/**
 * A member who leaves has a shift no more: what was on its route is open. Published within the transaction.
 *
 * @param team id of the team
 * @param member id of the member
 * @param date the day
 * @param shift id of the shift
 */
public record ShiftGone(String team, String member, LocalDate date, String shift) {}
