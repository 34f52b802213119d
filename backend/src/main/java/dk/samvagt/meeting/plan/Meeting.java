package dk.samvagt.meeting.plan;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.EngagementNews;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One meeting: planned, moved or cancelled; then begun, and held. One of a series is kept once somebody touches it. */
@Entity
public class Meeting {

    /** The version of a meeting of a series that nobody has touched. */
    public static final int UNTOUCHED = -1;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String team;
    private @Nullable UUID seriesId;

    /** The day that the series gave it. */
    private @Nullable LocalDate ofDate;

    @Embedded
    private Appointment appointment;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** Ids of the members who were there. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> present;

    /** Keys of the agenda's topics in the order that people gave them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ordering;

    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String because;

    protected Meeting() {}

    /**
     * A meeting outside any series.
     *
     * @throws ProblemException {@code MEETING_TIME_SKIPPED}, {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    public static Meeting single(String team, Appointment appointment) {
        return planned(UUID.randomUUID(), team, appointment.laid());
    }

    /** The meeting of a series on one of its days; its id follows from these. */
    static Meeting of(MeetingSeries series, LocalDate date) {
        Meeting meeting =
                planned(idOf(series, date), series.team(), series.first().on(date));
        meeting.seriesId = series.id();
        meeting.ofDate = date;
        return meeting;
    }

    static UUID idOf(MeetingSeries series, LocalDate date) {
        return UUID.nameUUIDFromBytes((series.id() + " " + date).getBytes(StandardCharsets.UTF_8));
    }

    private static Meeting planned(UUID id, String team, Appointment appointment) {
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.team = team;
        meeting.appointment = appointment;
        meeting.state = MeetingState.PLANNED;
        meeting.present = new TreeSet<>();
        meeting.ordering = List.of();
        return meeting;
    }

    /**
     * To another time.
     *
     * @throws ProblemException {@code MEETING_IS_ON}, {@code MEETING_TIME_SKIPPED}, {@code MEETING_PAST_MIDNIGHT}
     */
    public void move(LocalDate date, LocalTime start, int minutes) {
        requirePlanned();
        appointment = appointment.at(date, start, minutes).laid();
    }

    /**
     * It is not held.
     *
     * @throws ProblemException {@code MEETING_IS_ON}
     */
    public void cancel(@Nullable String reason) {
        requirePlanned();
        state = MeetingState.CANCELLED;
        because = reason;
    }

    /**
     * In which order the agenda is to be taken.
     *
     * @throws ProblemException {@code MEETING_IS_ON}
     */
    public void order(List<String> keys) {
        requirePlanned();
        ordering = List.copyOf(keys);
    }

    /**
     * It begins, on its day.
     *
     * @throws ProblemException {@code MEETING_IS_ON}, {@code MEETING_IS_CANCELLED}, {@code NOT_THE_DAY}
     */
    public void begin(Instant at, Set<String> there) {
        requirePlanned();
        if (!LocalDate.ofInstant(at, Copenhagen.ZONE).equals(appointment.date())) {
            throw new ProblemException(MeetingProblem.NOT_THE_DAY, appointment.date());
        }
        state = MeetingState.RUNNING;
        startedAt = at;
        present = new TreeSet<>(there);
    }

    /**
     * Who was there; may be corrected afterwards.
     *
     * @throws ProblemException {@code MEETING_IS_NOT_ON}
     */
    public void attend(Set<String> there) {
        requireBegun();
        present = new TreeSet<>(there);
    }

    /**
     * It is over.
     *
     * @throws ProblemException {@code MEETING_IS_NOT_ON}
     */
    public void end(Instant at) {
        requireRunning();
        state = MeetingState.HELD;
        endedAt = at;
    }

    private void requirePlanned() {
        if (state == MeetingState.CANCELLED) {
            throw new ProblemException(MeetingProblem.MEETING_IS_CANCELLED);
        }
        if (state != MeetingState.PLANNED) {
            throw new ProblemException(MeetingProblem.MEETING_IS_ON);
        }
    }

    /** Refuses what only a running meeting can do. */
    public void requireRunning() {
        if (state != MeetingState.RUNNING) {
            throw new ProblemException(MeetingProblem.MEETING_IS_NOT_ON);
        }
    }

    /** Refuses what only a meeting that has begun can do. */
    public void requireBegun() {
        if (state != MeetingState.RUNNING && state != MeetingState.HELD) {
            throw new ProblemException(MeetingProblem.MEETING_IS_NOT_ON);
        }
    }

    /** What became of it, for the history of its day. */
    public EngagementNews news(EngagementNews.How how) {
        return appointment.news(how);
    }

    /** True until it has begun, is cancelled, or its time has passed. */
    public boolean isToCome(Instant now) {
        return state == MeetingState.PLANNED && appointment.endsAt().isAfter(now);
    }

    public UUID id() {
        return id;
    }

    /** Counts the changes; {@link #UNTOUCHED} before the first. */
    public int currentVersion() {
        return version == null ? UNTOUCHED : version;
    }

    public String team() {
        return team;
    }

    public @Nullable UUID series() {
        return seriesId;
    }

    public Appointment appointment() {
        return appointment;
    }

    public MeetingState state() {
        return state;
    }

    public Set<String> present() {
        return Set.copyOf(present);
    }

    public List<String> ordering() {
        return List.copyOf(ordering);
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String because() {
        return because;
    }
}
