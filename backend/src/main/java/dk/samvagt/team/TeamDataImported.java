package dk.samvagt.team;

import java.time.LocalDate;
import java.util.Set;

/**
 * A team's files have been read in; shifts, visits, groups and respites of these dates may have come, changed or gone.
 *
 * @param team id of the team
 * @param dates the dates that the files cover
 */
public record TeamDataImported(String team, Set<LocalDate> dates) {

    /** Keeps a copy of the dates. */
    public TeamDataImported {
        dates = Set.copyOf(dates);
    }
}
