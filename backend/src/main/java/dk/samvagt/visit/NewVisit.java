package dk.samvagt.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Help that a member adds on the day, without asking a visitator.
 *
 * @param citizen id of the citizen
 * @param date the day
 * @param task what is to be done, in a word or two
 * @param minutes length in minutes, 1 to 1440
 * @param earliestStart never before
 * @param latestStart not after; never after where {@code strict}
 * @param strict whether {@code latestStart} may never be passed
 * @param staff how many members it takes, 1 or 2
 * @param competences what each of them must have
 * @param priority 1 = must, 2 = should, 3 = may
 * @param mode at home, by screen or by phone
 * @param reason the professional reason
 */
public record NewVisit(
        String citizen,
        LocalDate date,
        String task,
        int minutes,
        LocalTime earliestStart,
        LocalTime latestStart,
        boolean strict,
        int staff,
        Set<String> competences,
        int priority,
        VisitMode mode,
        String reason) {

    VisitOrder order(String id) {
        Set<String> second = staff == 2 ? competences : Set.of();
        return new VisitOrder(
                id,
                citizen,
                date,
                task,
                minutes,
                earliestStart,
                latestStart,
                strict,
                staff,
                competences,
                second,
                priority,
                mode,
                null,
                null,
                null);
    }
}
