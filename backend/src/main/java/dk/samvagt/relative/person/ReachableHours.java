package dk.samvagt.relative.person;

import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of a weekday in which a relative can be reached. Wall-clock times in Copenhagen.
 *
 * @param day the weekday
 * @param from from when
 * @param to until when; after {@code from}
 */
@Embeddable
public record ReachableHours(
        @NotNull @Enumerated(EnumType.STRING) DayOfWeek day,
        @NotNull @Column(name = "from_time") LocalTime from,
        @NotNull @Column(name = "to_time") LocalTime to) {

    /**
     * The same, where they make sense.
     *
     * @throws ProblemException {@code HOURS_BACKWARDS}
     */
    ReachableHours checked() {
        if (!to.isAfter(from)) {
            throw new ProblemException(RelativeProblem.HOURS_BACKWARDS, from, to);
        }
        return this;
    }
}
