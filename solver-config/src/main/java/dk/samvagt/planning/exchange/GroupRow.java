package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.Location;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A row of {@code groups.csv}: an activity for several citizens.
 *
 * @param id the activity's id, unlike every visit's
 * @param date the day
 * @param task what is done, in a word or two
 * @param name what the activity is called
 * @param location where it takes place
 * @param earliestStart it never starts before
 * @param latestStart it should not start after
 * @param minutes length in minutes, 1 to 1440
 * @param staff how many members it takes, 1 or 2
 * @param competences what each of them must have
 * @param minCitizens it takes place with at least so many citizens, 1 or more
 * @param maxCitizens there is room for so many citizens
 * @param citizens ids of the citizens who would like to come
 * @param replaces tasks whose single visits that day are dropped for those who take part
 */
public record GroupRow(
        String id,
        LocalDate date,
        String task,
        String name,
        Location location,
        LocalTime earliestStart,
        LocalTime latestStart,
        int minutes,
        int staff,
        Set<String> competences,
        int minCitizens,
        int maxCitizens,
        Set<String> citizens,
        Set<String> replaces) {

    /** Keeps own copies of the lists, in the order given. */
    public GroupRow {
        competences = CellList.copy(competences);
        citizens = CellList.copy(citizens);
        replaces = CellList.copy(replaces);
    }
}
