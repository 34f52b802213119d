package dk.samvagt.dayplan.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Answers; questions not named stay as they are.
 *
 * @param values 0 to 100 by rule
 */
record WishValues(@NotNull Map<String, @NotNull @Min(0) @Max(Question.MOST) Integer> values) {}
