package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.meeting.plan.Meeting;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a relative's need is taken up.
 *
 * @param need id of the need
 * @param waits true where it is for a meeting now; what is green is not until it is overdue or somebody puts it there
 * @param meeting the meeting that takes it up; none where none is arranged, or where it does not wait for one
 */
@Schema(name = "NeedMeeting")
record NeedMeetingView(UUID need, boolean waits, @Nullable Place meeting) {

    /**
     * A meeting by its kind and time on the clock in Copenhagen.
     *
     * @param kind what kind of meeting it is
     * @param date its day
     * @param start when it begins
     */
    @Schema(name = "NeedMeetingPlace")
    record Place(MeetingKind kind, LocalDate date, LocalTime start) {

        static Place of(Meeting meeting) {
            Appointment appointment = meeting.appointment();
            return new Place(appointment.kind(), appointment.date(), appointment.start());
        }
    }
}
