package dk.samvagt.group;

import java.time.LocalDate;

/**
 * Somebody would like to come to a group, or not any more. Published within the transaction.
 *
 * @param team id of the team
 * @param group id of the group
 * @param date its day
 */
public record GroupChanged(String team, String group, LocalDate date) {}
