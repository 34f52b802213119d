package dk.samvagt.meeting.plan;

import dk.samvagt.shared.Copenhagen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of its day that a meeting takes, in whole minutes on the clock in Copenhagen.
 *
 * @param start when it begins
 * @param end when it is over, after {@code start}
 */
record TakenTime(LocalTime start, LocalTime end) {

    /**
     * As planned until the meeting is over, and then until it ended, no longer than planned. Where it was cancelled, or
     * its day has passed without it, it takes none.
     */
    static Optional<TakenTime> of(Meeting meeting, LocalDate today) {
        Appointment planned = meeting.appointment();
        return switch (meeting.state()) {
            case CANCELLED -> Optional.empty();
            case PLANNED ->
                planned.date().isBefore(today)
                        ? Optional.empty()
                        : Optional.of(new TakenTime(planned.start(), planned.end()));
            case RUNNING -> Optional.of(new TakenTime(planned.start(), planned.end()));
            case HELD -> held(meeting, planned);
        };
    }

    /** One that began at another time of its day than planned took that time. */
    private static Optional<TakenTime> held(Meeting meeting, Appointment planned) {
        Instant began = Objects.requireNonNull(meeting.startedAt());
        Instant ended = Objects.requireNonNull(meeting.endedAt());
        boolean inItsTime = !began.isBefore(planned.startsAt()) && began.isBefore(planned.endsAt());
        Instant from = inItsTime ? planned.startsAt() : began;
        Instant latest = from.plus(Duration.ofMinutes(planned.minutes()));
        TakenTime taken = new TakenTime(clock(from), clock(ended.isBefore(latest) ? ended : latest));
        return taken.start.isBefore(taken.end) ? Optional.of(taken) : Optional.empty();
    }

    private static LocalTime clock(Instant at) {
        return at.atZone(Copenhagen.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
