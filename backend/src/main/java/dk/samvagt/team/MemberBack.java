package dk.samvagt.team;

import java.time.LocalDate;

/**
 * A member who was away on a day is there after all.
 *
 * @param team id of the team
 * @param member id of the member
 * @param date the day
 */
public record MemberBack(String team, String member, LocalDate date) {}
