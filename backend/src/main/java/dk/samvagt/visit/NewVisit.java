package dk.samvagt.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Help that a member adds on the day, without asking a visitator. Also the body of the request; what may be left out
 * there is ordinary: one person, priority 1, at home.
 *
 * @param citizen id of the citizen
 * @param date the day
 * @param task what is to be done, in a word or two
 * @param minutes length in minutes, 1 to 1440
 * @param earliestStart never before
 * @param latestStart not after; never after where {@code strict}
 * @param strict whether {@code latestStart} may never be passed; false where left out
 * @param staff how many members it takes, 1 or 2; 1 where left out
 * @param competences what each of them must have; none where left out
 * @param priority 1 = must, 2 = should, 3 = may; 1 where left out
 * @param mode at home, by screen or by phone; at home where left out
 * @param reason the professional reason
 */
public record NewVisit(
        @NotBlank @Size(max = 100) String citizen,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 100) String task,
        @NotNull @Min(1) @Max(1440) Integer minutes,
        @NotNull LocalTime earliestStart,
        @NotNull LocalTime latestStart,
        @Nullable Boolean strict,
        @Nullable @Min(1) @Max(2) Integer staff,
        @Nullable @Size(max = 20) Set<@NotBlank String> competences,
        @Nullable @Min(1) @Max(3) Integer priority,
        @Nullable VisitMode mode,
        @NotBlank @Size(max = 500) String reason) {

    VisitOrder order(String id) {
        Set<String> needed = competences == null ? Set.of() : competences;
        int people = staff == null ? 1 : staff;
        return new VisitOrder(
                id,
                citizen,
                date,
                task,
                minutes,
                earliestStart,
                latestStart,
                strict != null && strict,
                people,
                needed,
                people == 2 ? needed : Set.of(),
                priority == null ? 1 : priority,
                mode == null ? VisitMode.HOME : mode,
                null,
                null,
                null);
    }

    /** Without task and reason, which may tell of a citizen's health. */
    @Override
    public String toString() {
        return "NewVisit[" + citizen + ", " + date + "]";
    }
}
