package dk.samvagt.planning.exchange;

/**
 * A row of {@code history.csv}: who has met whom lately.
 *
 * @param citizen id of the citizen
 * @param member id of the member
 * @param visits how many visits in the 14 days before, 0 or more
 */
public record HistoryRow(String citizen, String member, int visits) {}
