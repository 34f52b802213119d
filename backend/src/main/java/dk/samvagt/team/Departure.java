package dk.samvagt.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member's leaving.
 *
 * @param member the member's id
 * @param name what the member is called
 * @param lastDay the last working day; none while nobody has told that the member leaves
 * @param left true where that day has passed
 * @param nameGoes the day on which the name is deleted; none without a last working day
 * @param setAside how many shifts to come are set aside, and are back where the member stays after all
 * @param duties what somebody else must take on
 */
@Schema(name = "Departure")
record Departure(
        String member,
        String name,
        @Nullable LocalDate lastDay,
        boolean left,
        @Nullable LocalDate nameGoes,
        int setAside,
        List<Duty> duties) {

    /** Only the id: names stay out of logs. */
    @Override
    public String toString() {
        return "Departure[" + member + "]";
    }
}
