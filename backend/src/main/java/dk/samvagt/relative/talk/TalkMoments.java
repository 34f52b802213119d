package dk.samvagt.relative.talk;

import dk.samvagt.relative.person.ReachableHours;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Chooses when a talk can be, from now on. */
@Component
class TalkMoments {

    /** Before when nobody can be asked to call today. */
    private static final Duration AHEAD = Duration.ofMinutes(30);

    private final Clock clock;

    TalkMoments(Clock clock) {
        this.clock = clock;
    }

    /**
     * The next times, or why there is none.
     *
     * @param minutes how long the talk is
     * @param most how many at most
     */
    TalkTimesView next(List<ReachableHours> reachable, int minutes, int most) {
        return new TalkTimesView(
                TalkTimes.next(reachable, minutes, soonest(), most),
                !reachable.isEmpty(),
                TalkTimes.longest(reachable).orElse(null));
    }

    /**
     * When the talk that is wanted can begin.
     *
     * @throws ProblemException {@code NOBODY_TO_REACH}, {@code TALK_TOO_LONG}, {@code NOT_REACHABLE}
     */
    TalkTime choose(List<ReachableHours> reachable, NewTalk wanted) {
        if (reachable.isEmpty()) {
            return chosen(wanted).orElseThrow(() -> new ProblemException(TalkProblem.NOBODY_TO_REACH));
        }
        int longest = TalkTimes.longest(reachable).map(LongestSpan::minutes).orElse(0);
        if (wanted.length() > longest) {
            throw new ProblemException(TalkProblem.TALK_TOO_LONG, wanted.length(), longest);
        }
        LocalDate date = wanted.date();
        List<TalkTime> times = date == null
                ? TalkTimes.next(reachable, wanted.length(), soonest(), 1)
                : TalkTimes.on(reachable, wanted.length(), date, soonest());
        return times.stream()
                .flatMap(time -> narrowed(time, wanted).stream())
                .filter(time -> !time.date().isBefore(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(TalkProblem.NOT_REACHABLE, date == null ? LocalDate.now(clock) : date));
    }

    private static Optional<TalkTime> narrowed(TalkTime time, NewTalk wanted) {
        LocalTime from =
                wanted.from() == null || wanted.from().isBefore(time.earliest()) ? time.earliest() : wanted.from();
        LocalTime to = wanted.to() == null || wanted.to().isAfter(time.latest()) ? time.latest() : wanted.to();
        return to.isBefore(from) ? Optional.empty() : Optional.of(new TalkTime(time.date(), from, to));
    }

    /** What a person has agreed with a relative of whom no hours are noted. */
    private Optional<TalkTime> chosen(NewTalk wanted) {
        LocalDate date = wanted.date();
        LocalTime from = wanted.from();
        if (date == null || from == null || Copenhagen.at(date, from).isBefore(clock.instant())) {
            return Optional.empty();
        }
        LocalTime to = wanted.to() == null || wanted.to().isBefore(from) ? from : wanted.to();
        return Optional.of(new TalkTime(date, from, to));
    }

    private LocalDateTime soonest() {
        return LocalDateTime.now(clock).plus(AHEAD).truncatedTo(ChronoUnit.MINUTES);
    }
}
