package dk.samvagt.dayplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day's plan has another version. Published within the transaction that changed it.
 *
 * @param team id of the team
 * @param date the day
 * @param version the plan's version from now on
 * @param by display name of the person who changed it; null for Samvagt itself
 * @param what what was done, as a stable word such as {@code MOVE}
 */
public record DayPlanChanged(
        String team, LocalDate date, int version, @Nullable String by, String what) {}
