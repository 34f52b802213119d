package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A span in which the citizen is not to be alone, because the relative is away. Wall-clock times in Copenhagen.
 *
 * @param citizen id of the citizen
 * @param relative what the relative is called, or null where not told
 * @param date the day
 * @param from when the relative leaves
 * @param to when the relative is back; after {@code from}, same day
 */
public record RespiteInfo(String citizen, @Nullable String relative, LocalDate date, LocalTime from, LocalTime to) {

    /** Without the relative: names stay out of logs. */
    @Override
    public String toString() {
        return "RespiteInfo[" + citizen + ", " + date + ", " + from + "-" + to + "]";
    }
}
