package dk.samvagt.meeting.plan;

import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.EngagementNews;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When who meets where about what. Times are on the clock in Copenhagen.
 *
 * @param kind what the meeting is for
 * @param title what the team calls it, or null where the kind tells
 * @param citizen id of the citizen it is about; given with a citizen meeting and with no other
 * @param date the day; of a series the first one
 * @param start when it begins
 * @param minutes how long it is planned to take, 5 to 480; it ends on the same day
 * @param site where people meet
 * @param place the room or what else helps to find it, or null
 * @param members ids of the members who take part; none named means all
 */
@Embeddable
public record Appointment(
        @NotNull @Enumerated(EnumType.STRING) MeetingKind kind,
        @Nullable @Size(max = 120) String title,
        @Nullable String citizen,
        @NotNull LocalDate date,
        @NotNull @Column(name = "start_time") LocalTime start,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @NotNull @Enumerated(EnumType.STRING) MeetingSite site,
        @Nullable @Size(max = 120) String place,
        @NotNull @JdbcTypeCode(SqlTypes.ARRAY) Set<String> members) {

    /** The same at another time. */
    public Appointment at(LocalDate newDate, LocalTime newStart, int newMinutes) {
        return new Appointment(kind, title, citizen, newDate, newStart, newMinutes, site, place, members);
    }

    /**
     * The same on one of the days of a series. Where the clock is put forward over its time that day, it is held an hour
     * later, as calendars do (RFC 5545, 3.3.5): who meets every day at 02:30 meets that night at 03:30.
     */
    Appointment on(LocalDate newDate) {
        return at(newDate, clock(Copenhagen.at(newDate, start)), minutes);
    }

    /** The moment it begins. */
    public Instant startsAt() {
        return Copenhagen.at(date, start);
    }

    /** True where it begins in this minute or later. */
    public boolean isToCome(Instant now) {
        return !startsAt().isBefore(now.truncatedTo(ChronoUnit.MINUTES));
    }

    /** The moment it ends as planned, {@code minutes} of real time later. */
    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    /** When it ends as planned, on the clock. */
    public LocalTime end() {
        return clock(endsAt());
    }

    private static LocalTime clock(Instant at) {
        return at.atZone(Copenhagen.ZONE).toLocalTime();
    }

    EngagementNews news(EngagementNews.How how) {
        return new EngagementNews(how, kind.danish(), kind.english(), date, start);
    }

    /** True for one who takes part. */
    public boolean isFor(String member) {
        return members.isEmpty() || members.contains(member);
    }

    /**
     * The same, where it makes sense.
     *
     * @throws ProblemException {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    Appointment checked() {
        if (!endsAt().atZone(Copenhagen.ZONE).toLocalDate().equals(date)) {
            throw new ProblemException(MeetingProblem.MEETING_PAST_MIDNIGHT);
        }
        if ((kind == MeetingKind.CITIZEN) != (citizen != null) || (site == MeetingSite.CITIZEN && citizen == null)) {
            throw new ProblemException(MeetingProblem.WHOSE_MEETING);
        }
        return this;
    }

    /**
     * The same, where it makes sense by itself and its time is on the clock that day. Whoever picks a day and a time that
     * do not meet is told so, rather than called an hour later.
     *
     * @throws ProblemException {@code MEETING_TIME_SKIPPED}, {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    public Appointment laid() {
        ZoneOffsetTransition skip = Copenhagen.ZONE.getRules().getTransition(date.atTime(start));
        if (skip != null && skip.isGap()) {
            throw new ProblemException(
                    MeetingProblem.MEETING_TIME_SKIPPED,
                    start,
                    skip.getDateTimeBefore().toLocalTime(),
                    skip.getDateTimeAfter().toLocalTime());
        }
        return checked();
    }

    /** Without title and place, which may tell of people. */
    @Override
    public String toString() {
        return "Appointment[" + kind + ", " + date + " " + start + "]";
    }
}
