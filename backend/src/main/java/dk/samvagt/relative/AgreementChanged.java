package dk.samvagt.relative;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Somebody does something from now on that is the team's otherwise, or does not any more. Published within the
 * transaction.
 *
 * @param team id of the team
 * @param agreement id of the agreement
 * @param citizen id of the citizen
 * @param helps tasks of the visits that it is about
 * @param dates the coming days on which it is otherwise now
 * @param returns true where the help is the team's again
 */
public record AgreementChanged(
        String team, UUID agreement, String citizen, Set<String> helps, SortedSet<LocalDate> dates, boolean returns) {

    /** How many days ahead the days are told. */
    public static final int DAYS_AHEAD = 60;
}
