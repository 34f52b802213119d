package dk.samvagt.team;

import java.time.LocalDate;
import java.util.List;

/**
 * Members are taken for less of a day than before, or at another time of it. Published within the transaction.
 *
 * @param team id of the team
 * @param date the day
 * @param before what took whom until now, of which the rest is free
 * @param news by what
 */
public record EngagementsFreed(String team, LocalDate date, List<Engagement> before, EngagementNews news) {

    /** Keeps a copy. */
    public EngagementsFreed {
        before = List.copyOf(before);
    }
}
