package dk.samvagt.planning.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code respites.csv}: the citizen is not to be alone while the relative is away.
 *
 * @param citizen id of the citizen
 * @param relative who is away, or null where not told
 * @param date the day
 * @param from when the relative leaves
 * @param to when the relative is back; after {@code from}, same day
 */
public record RespiteRow(String citizen, @Nullable String relative, LocalDate date, LocalTime from, LocalTime to) {

    /** Without the relative: names stay out of logs. */
    @Override
    public String toString() {
        return "RespiteRow[" + citizen + ", " + date + ", " + from + "-" + to + "]";
    }
}
