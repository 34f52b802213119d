package dk.samvagt.meeting.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The team's meetings.
 *
 * @param coming those that are on or to come, by time
 * @param held those that were held, the newest first
 */
@Schema(name = "Meetings")
record MeetingsView(List<MeetingSummary> coming, List<MeetingSummary> held) {}
