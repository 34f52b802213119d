package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is with the citizen while the relative takes up an offer, as the relative is told. Wall-clock times in
 * Copenhagen.
 *
 * @param date the day
 * @param from when the relative leaves
 * @param to when the relative is back
 * @param state how it stands
 * @param who first names of those who come; empty where the citizen does not let the relative see that, or nobody is found
 * @param activity what the citizen is at meanwhile; none where that may not be seen, or where the team comes
 */
public record OwnCover(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        State state,
        List<String> who,
        @Nullable String activity) {

    /** How it stands. */
    public enum State {
        /** Somebody is there, and the plan has been sent out. */
        COVERED,
        /** Nobody is promised yet, and there is time to find somebody. */
        WORKING,
        /** The plan that was sent out has nobody all the time, or the day is near and nobody is found. */
        NOBODY_YET
    }

    /** Only the day. */
    @Override
    public String toString() {
        return "OwnCover[" + date + "]";
    }
}
