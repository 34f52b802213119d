package dk.samvagt.dayplan.solve;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Asks for a better plan.
 *
 * @param seconds computing time, 1 to 600
 */
record SolveRequest(@NotNull @Min(1) @Max(600) Integer seconds) {}
