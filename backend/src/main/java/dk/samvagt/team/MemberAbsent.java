package dk.samvagt.team;

import java.time.LocalDate;

/**
 * A member is away on a day: what they were to do that day is open.
 *
 * @param team id of the team
 * @param member id of the member
 * @param date the day
 */
public record MemberAbsent(String team, String member, LocalDate date) {}
