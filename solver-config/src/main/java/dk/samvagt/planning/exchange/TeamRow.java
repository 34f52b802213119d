package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.Location;

/**
 * The row of {@code team.csv}.
 *
 * @param id the team's id
 * @param name what the team is called
 * @param base where shifts start and end, unless the member has a place of their own
 */
public record TeamRow(String id, String name, Location base) {}
