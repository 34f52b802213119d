package dk.samvagt.team;

import java.time.LocalDate;
import java.util.Set;

/**
 * Members are taken at other times than before. Published within the transaction.
 *
 * @param team id of the team
 * @param dates the days concerned
 * @param news by what
 */
public record EngagementsChanged(String team, Set<LocalDate> dates, EngagementNews news) {

    /** Keeps a copy of the dates. */
    public EngagementsChanged {
        dates = Set.copyOf(dates);
    }
}
