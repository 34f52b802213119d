package dk.samvagt.citizen.handover;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note of the demo team, as the file tells.
 *
 * @param by id of the member who wrote it, so many days ago at a time of day
 * @param before how it was told before
 * @param readBy ids of those who have read it
 * @param closed that it is no longer true
 */
public record DemoHandover(
        String citizen,
        String by,
        int daysAgo,
        LocalTime time,
        String note,
        @Nullable Boolean mustRead,
        @Nullable Boolean forMeeting,
        @Nullable Before before,
        @Nullable List<String> readBy,
        @Nullable Closed closed) {

    /** The wording of so many days ago. */
    public record Before(int daysAgo, LocalTime time, String note) {}

    /** Closed so many days ago. */
    public record Closed(int daysAgo, String by, String because) {}
}
