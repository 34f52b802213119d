package dk.samvagt.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The help that a visit is to give, and when. Times are wall-clock times in Copenhagen.
 *
 * @param id the visit's id, unique in the team
 * @param citizen id of the citizen who is visited
 * @param date the day
 * @param task what is done, in a word or two
 * @param minutes length in minutes, 1 to 1440
 * @param earliestStart the visit never starts before
 * @param latestStart the visit should not start after
 * @param strict true where the visit must never start after {@code latestStart}
 * @param staff how many members it takes, 1 or 2
 * @param competences what the (first) member must have
 * @param competencesSecond what the second member must have
 * @param priority 1 = must, 2 = should, 3 = may
 * @param mode at home, by screen or by phone
 * @param after id of the visit that this one follows, or null
 * @param afterMin at least so many minutes from that visit's start to this one's, or null for 0
 * @param afterMax at most so many minutes from that visit's start to this one's, or null for no limit
 */
@Embeddable
public record VisitOrder(
        @Column(name = "key") String id,
        String citizen,
        LocalDate date,
        String task,
        int minutes,
        LocalTime earliestStart,
        LocalTime latestStart,
        boolean strict,
        int staff,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> competences,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> competencesSecond,
        int priority,
        @Enumerated(EnumType.STRING) VisitMode mode,
        @Column(name = "after_visit") @Nullable String after,
        @Nullable Integer afterMin,
        @Nullable Integer afterMax) {

    /** The same help by one member. */
    VisitOrder withOne() {
        return new VisitOrder(
                id,
                citizen,
                date,
                task,
                minutes,
                earliestStart,
                latestStart,
                strict,
                1,
                competences,
                Set.of(),
                priority,
                mode,
                after,
                afterMin,
                afterMax);
    }

    /** The same help on another day, of another length or in another window; null keeps what is. */
    VisitOrder changedTo(VisitChange change) {
        return new VisitOrder(
                id,
                citizen,
                change.date() == null ? date : change.date(),
                task,
                change.minutes() == null ? minutes : change.minutes(),
                change.earliestStart() == null ? earliestStart : change.earliestStart(),
                change.latestStart() == null ? latestStart : change.latestStart(),
                strict,
                staff,
                competences,
                competencesSecond,
                priority,
                mode,
                after,
                afterMin,
                afterMax);
    }
}
