package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.VisitMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code visits.csv}.
 *
 * @param id the visit's id, unique in the team
 * @param citizen id of the citizen who is visited
 * @param dates the day or, where it may be made on one of several, all of them; at least one
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
public record VisitRow(
        String id,
        String citizen,
        NavigableSet<LocalDate> dates,
        String task,
        int minutes,
        LocalTime earliestStart,
        LocalTime latestStart,
        boolean strict,
        int staff,
        Set<String> competences,
        Set<String> competencesSecond,
        int priority,
        VisitMode mode,
        @Nullable String after,
        @Nullable Integer afterMin,
        @Nullable Integer afterMax) {

    /** Keeps own copies of the lists, in the order given. */
    public VisitRow {
        dates = Collections.unmodifiableNavigableSet(new TreeSet<>(dates));
        competences = CellList.copy(competences);
        competencesSecond = CellList.copy(competencesSecond);
    }

    /** The days of a visit that has one only. */
    public static NavigableSet<LocalDate> on(LocalDate date) {
        return new TreeSet<>(Set.of(date));
    }

    /** The first of its days; of most visits the only one. */
    public LocalDate date() {
        return dates.first();
    }

    /** The same visit, which may be made on these days as well. */
    public VisitRow alsoOn(Set<LocalDate> others) {
        NavigableSet<LocalDate> all = new TreeSet<>(dates);
        all.addAll(others);
        return with(all, earliestStart, latestStart);
    }

    /**
     * The same visit at another time of its day.
     *
     * @param minutes less than 0 for sooner; both ends of the window must stay within the day
     */
    public VisitRow laterBy(int minutes) {
        return with(dates, earliestStart.plusMinutes(minutes), latestStart.plusMinutes(minutes));
    }

    private VisitRow with(NavigableSet<LocalDate> others, LocalTime earliest, LocalTime latest) {
        return new VisitRow(
                id,
                citizen,
                others,
                task,
                minutes,
                earliest,
                latest,
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
