package dk.samvagt.relative.cover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is with the citizen at one session.
 *
 * @param id the respite's id; none while it is only proposed
 * @param state how it stands
 * @param date the day
 * @param from when the relative leaves
 * @param to when the relative is back
 * @param sessionStart when the session begins
 * @param sessionEnd when it ends
 * @param wayMinutes the way that is counted in each way, where it is proposed
 * @param activity id of the group that the citizen is at meanwhile
 * @param activityName what it is called, where that is known
 * @param visits ids of the visits that cover it
 * @param who names of the members who come
 * @param activities groups that the citizen could be at instead, where it is proposed
 */
@Schema(name = "SessionCover")
record CoverView(
        @Nullable UUID id,
        CoverState state,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        LocalTime sessionStart,
        LocalTime sessionEnd,
        @Nullable Integer wayMinutes,
        @Nullable String activity,
        @Nullable String activityName,
        List<String> visits,
        List<String> who,
        List<ActivityView> activities) {

    /** A group that would do. */
    @Schema(name = "CoverActivity")
    record ActivityView(String id, String name) {}

    /** Only the day. */
    @Override
    public String toString() {
        return "CoverView[" + date + "]";
    }
}
