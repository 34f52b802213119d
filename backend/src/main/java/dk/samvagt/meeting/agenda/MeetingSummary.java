package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param id the meeting's id
 * @param version counts the changes; -1 for one of a series that nobody has touched
 * @param appointment when, where and for whom
 * @param end when it ends as planned
 * @param citizenName what the citizen is called whom it is about
 * @param regular true for one of a series
 * @param state how far it has come
 * @param items how much is on the agenda
 * @param urgent how much of that is red
 * @param mine true where the one who asks takes part
 */
@Schema(name = "MeetingSummary")
record MeetingSummary(
        UUID id,
        int version,
        Appointment appointment,
        LocalTime end,
        @Nullable String citizenName,
        boolean regular,
        MeetingState state,
        int items,
        int urgent,
        boolean mine) {

    static MeetingSummary of(Meeting meeting, Names names, int items, int urgent, @Nullable String member) {
        Appointment when = meeting.appointment();
        return new MeetingSummary(
                meeting.id(),
                meeting.currentVersion(),
                when,
                when.end(),
                names.citizen(when.citizen()),
                meeting.series() != null,
                meeting.state(),
                items,
                urgent,
                member != null && when.isFor(member));
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "MeetingSummary[" + id + "]";
    }
}
