package dk.samvagt.team;

import java.time.LocalDate;

/**
 * A member leaves the team: what they were to do after the last working day is somebody else's. Published within the
 * transaction.
 *
 * @param team id of the team
 * @param member id of the member
 * @param lastDay the last working day
 */
public record MemberLeaves(String team, String member, LocalDate lastDay) {}
