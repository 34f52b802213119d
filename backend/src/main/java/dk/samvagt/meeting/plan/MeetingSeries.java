package dk.samvagt.meeting.plan;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.shared.Recurrence;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings that come again by a recurrence rule, until the series ends. */
@Entity
public class MeetingSeries {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** The first meeting. */
    @Embedded
    private Appointment first;

    /** A recurrence rule of RFC 5545 that goes by days. */
    private String rule;

    /** The last day that has a meeting; null where there is no end. */
    private @Nullable LocalDate endsOn;

    protected MeetingSeries() {}

    /**
     * A new series.
     *
     * @throws ProblemException {@code MEETING_RULE}, {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    public MeetingSeries(String team, Appointment first, String rule) {
        this.id = UUID.randomUUID();
        this.team = team;
        describe(first, rule);
    }

    /**
     * Other days, times or people from the first meeting on; meetings that were held or moved stay as they are.
     *
     * @throws ProblemException {@code MEETING_RULE}, {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    final void describe(Appointment newFirst, String newRule) {
        String read = newRule.strip();
        try {
            if (Recurrence.parse(read, newFirst.start())
                    .dates(newFirst.date(), newFirst.date())
                    .findAny()
                    .isEmpty()) {
                throw new ProblemException(MeetingProblem.MEETING_RULE);
            }
        } catch (IllegalArgumentException unreadable) {
            throw new ProblemException(MeetingProblem.MEETING_RULE);
        }
        first = newFirst.checked();
        rule = read;
    }

    /**
     * As it would be described so; this one stays as it is.
     *
     * @throws ProblemException {@code MEETING_RULE}, {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    MeetingSeries describedAs(Appointment newFirst, String newRule) {
        MeetingSeries other = new MeetingSeries(team, newFirst, newRule);
        other.id = id;
        other.endsOn = endsOn;
        return other;
    }

    /** No meeting after this day. */
    void endOn(LocalDate day) {
        endsOn = day;
    }

    /** Its days between two, both included. */
    Stream<LocalDate> dates(LocalDate from, LocalDate to) {
        LocalDate last = endsOn == null || endsOn.isAfter(to) ? to : endsOn;
        if (last.isBefore(first.date())) {
            return Stream.empty();
        }
        return Recurrence.parse(rule, first.start()).dates(first.date(), last).filter(date -> !date.isBefore(from));
    }

    UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    String team() {
        return team;
    }

    Appointment first() {
        return first;
    }

    String rule() {
        return rule;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }
}
