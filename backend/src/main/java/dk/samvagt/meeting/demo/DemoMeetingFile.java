package dk.samvagt.meeting.demo;

import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.meeting.plan.MeetingSite;
import dk.samvagt.offer.NeedKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The demo team's meetings as their file tells of them.
 *
 * @param series regular ones
 * @param single others to come
 * @param held those that were, the oldest first
 * @param own what members want to talk about next
 */
public record DemoMeetingFile(
        List<DemoSeries> series, List<DemoSingle> single, List<DemoHeld> held, List<DemoOwn> own) {

    /** Meetings that come again. */
    public record DemoSeries(
            MeetingKind kind,
            @Nullable String citizen,
            DayOfWeek weekday,
            LocalTime start,
            int minutes,
            MeetingSite site,
            @Nullable String place,
            String rule,
            @Nullable Set<String> members) {

        /** Its first meeting, or the only one, on a day. */
        public Appointment on(LocalDate day) {
            return appointment(kind, citizen, day, start, minutes, site, place, members);
        }
    }

    /** A meeting to come. */
    public record DemoSingle(
            MeetingKind kind,
            @Nullable String citizen,
            int inDays,
            LocalTime start,
            int minutes,
            MeetingSite site,
            @Nullable String place,
            @Nullable Set<String> members) {

        /** Its first meeting, or the only one, on a day. */
        public Appointment on(LocalDate day) {
            return appointment(kind, citizen, day, start, minutes, site, place, members);
        }
    }

    /** A meeting that was held. */
    public record DemoHeld(MeetingKind kind, int back, Set<String> present, List<DemoItem> items) {}

    /** What was talked about. */
    public record DemoItem(
            @Nullable String text,
            @Nullable String citizen,
            @Nullable NeedKind need,
            String by,
            @Nullable String note,
            @Nullable String decision,
            @Nullable String plan,
            @Nullable String options,
            @Nullable String owner,
            @Nullable Integer dueDaysAgo,
            @Nullable Integer dueInDays,
            @Nullable String done,
            @Nullable String outcome) {}

    /** What a member wants to talk about. */
    public record DemoOwn(
            MeetingKind kind,
            int ahead,
            String by,
            String text,
            @Nullable String citizen) {}

    private static Appointment appointment(
            MeetingKind kind,
            @Nullable String citizen,
            LocalDate day,
            LocalTime start,
            int minutes,
            MeetingSite site,
            @Nullable String place,
            @Nullable Set<String> members) {
        return new Appointment(
                kind, null, citizen, day, start, minutes, site, place, members == null ? Set.of() : members);
    }
}
