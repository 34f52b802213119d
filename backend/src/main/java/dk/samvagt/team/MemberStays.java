package dk.samvagt.team;

/**
 * A member does not leave after all, or is back. Published within the transaction.
 *
 * @param team id of the team
 * @param member id of the member
 */
public record MemberStays(String team, String member) {}
