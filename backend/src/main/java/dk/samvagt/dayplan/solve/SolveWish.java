package dk.samvagt.dayplan.solve;

import org.jspecify.annotations.Nullable;

/**
 * What a job is told.
 *
 * @param by display name of the person who asked; null where nobody did
 */
record SolveWish(@Nullable String by) {}
