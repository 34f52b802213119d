package dk.samvagt.roster;

import java.time.LocalDate;

/**
 * A member who stays after all has a shift again. Published within the transaction.
 *
 * @param team id of the team
 * @param member id of the member
 * @param date the day
 */
public record ShiftBack(String team, String member, LocalDate date) {}
