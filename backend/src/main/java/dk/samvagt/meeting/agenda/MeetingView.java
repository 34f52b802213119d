package dk.samvagt.meeting.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its agenda, and what came of it.
 *
 * @param about the meeting
 * @param present ids of the members who were there
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param because why it was cancelled
 * @param agenda its items in order; before it begins as they have gathered until now
 */
@Schema(name = "Meeting")
record MeetingView(
        MeetingSummary about,
        Set<String> present,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String because,
        List<ItemView> agenda) {

    /** Only the meeting. */
    @Override
    public String toString() {
        return "MeetingView[" + about + "]";
    }
}
