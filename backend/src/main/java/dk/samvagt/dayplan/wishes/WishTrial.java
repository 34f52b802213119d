package dk.samvagt.dayplan.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * Answers to be tried on a day.
 *
 * @param values 0 to 100 by rule; questions not named are tried as they are
 */
record WishTrial(@NotNull LocalDate date, @NotNull Map<String, @NotNull @Min(0) @Max(Question.MOST) Integer> values) {}
