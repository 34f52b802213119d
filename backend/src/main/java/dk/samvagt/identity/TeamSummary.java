package dk.samvagt.identity;

/**
 * A team by name.
 *
 * @param id the team's id
 * @param name what the team is called
 */
public record TeamSummary(String id, String name) {}
