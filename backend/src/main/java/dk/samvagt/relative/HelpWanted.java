package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A visit that is wanted for a relative's sake. Wall-clock times in Copenhagen; it takes one member and never starts
 * after {@code latest}.
 *
 * @param citizen id of the citizen
 * @param date the day
 * @param task what is done, a word for help
 * @param minutes length in minutes, 1 to 1440
 * @param earliest never before
 * @param latest never after
 * @param phone true where nobody needs to go there
 * @param reason why, in a few words
 */
public record HelpWanted(
        String citizen,
        LocalDate date,
        String task,
        int minutes,
        LocalTime earliest,
        LocalTime latest,
        boolean phone,
        String reason) {

    /** Without the reason. */
    @Override
    public String toString() {
        return "HelpWanted[" + citizen + ", " + date + "]";
    }
}
