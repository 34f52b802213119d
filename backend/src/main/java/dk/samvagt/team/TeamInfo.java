package dk.samvagt.team;

import dk.samvagt.shared.Coordinates;

/**
 * A team.
 *
 * @param id the team's id, such as {@code sundparken}
 * @param name what the team is called
 * @param base where shifts start and end, unless the member has a place of their own
 */
public record TeamInfo(String id, String name, Coordinates base) {}
