package dk.samvagt.planning.exchange;

/**
 * A row of {@code replaced.csv}: a visit that is dropped because the citizen takes part in a group.
 *
 * @param visit id of the visit
 * @param group id of the group
 * @param citizen id of the citizen
 */
public record ReplacedRow(String visit, String group, String citizen) {}
