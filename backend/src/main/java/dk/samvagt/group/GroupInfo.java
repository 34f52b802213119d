package dk.samvagt.group;

import dk.samvagt.shared.Coordinates;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An activity for several citizens. Times are wall-clock times in Copenhagen.
 *
 * @param id the activity's id, unique in the team and unlike every visit's
 * @param date the day
 * @param task what is done, in a word or two
 * @param name what the activity is called
 * @param place where it takes place
 * @param earliestStart it never starts before
 * @param latestStart it never starts after
 * @param minutes length in minutes, 1 to 1440
 * @param staff how many members it takes, 1 or 2
 * @param competences what each of them must have
 * @param minCitizens it takes place with at least so many citizens
 * @param maxCitizens there is room for so many citizens
 * @param wishing ids of the citizens who would like to come
 * @param replaces tasks whose single visits that day are dropped for those who take part
 */
@Embeddable
public record GroupInfo(
        @Column(name = "key") String id,
        LocalDate date,
        String task,
        String name,
        @Embedded Coordinates place,
        LocalTime earliestStart,
        LocalTime latestStart,
        int minutes,
        int staff,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> competences,
        int minCitizens,
        int maxCitizens,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> wishing,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> replaces) {

    /** The same with others who would like to come too. */
    GroupInfo wishedBy(Set<String> others) {
        return others.isEmpty()
                ? this
                : new GroupInfo(
                        id,
                        date,
                        task,
                        name,
                        place,
                        earliestStart,
                        latestStart,
                        minutes,
                        staff,
                        competences,
                        minCitizens,
                        maxCitizens,
                        Stream.concat(wishing.stream(), others.stream()).collect(Collectors.toUnmodifiableSet()),
                        replaces);
    }
}
