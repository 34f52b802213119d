package dk.samvagt.solving;

/**
 * What is solved; at most one job at a time has it.
 *
 * @param kind which {@link SolveWork} does it
 * @param id what of that kind, such as a team and a date; no personal data
 */
public record SolveKey(String kind, String id) {}
