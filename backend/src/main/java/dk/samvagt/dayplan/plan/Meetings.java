package dk.samvagt.dayplan.plan;

/**
 * How often a member was sent to a citizen.
 *
 * @param citizen id of the citizen
 * @param member id of the member
 * @param visits how often
 */
public record Meetings(String citizen, String member, long visits) {}
