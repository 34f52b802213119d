package dk.samvagt.planning.exchange;

/**
 * A row of {@code unassigned.csv}.
 *
 * @param visit id of the visit that was left out
 * @param reason why, in ids and the plan's own words; no names of citizens
 */
public record UnassignedRow(String visit, String reason) {}
