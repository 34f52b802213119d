package dk.samvagt.relative.pulse;

import dk.samvagt.relative.PulseTold;
import dk.samvagt.relative.PulseWord;
import dk.samvagt.relative.need.NeedDesk;
import dk.samvagt.relative.need.RelativeNeed;
import dk.samvagt.relative.pulse.PulseView.Count;
import dk.samvagt.shared.AuditedEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers how relatives found the answers, and shows it back. */
@Service
@Transactional
public class PulseDesk {

    /** With fewer answers somebody could be recognised. */
    static final int FEWEST = 3;

    private static final int MONTHS = 6;

    private final PulseAnswers answers;
    private final NeedDesk needs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PulseDesk(PulseAnswers answers, NeedDesk needs, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.needs = needs;
        this.events = events;
        this.clock = clock;
    }

    /** A member has asked the relative at the door. */
    void tell(String team, UUID need, PulseTold told) {
        tell(team, needs.get(team, need), told);
    }

    /** The relative tells how the answer to a need was. The audit log is not told of which need. */
    public void tell(String team, RelativeNeed need, PulseTold told) {
        need.tellPulse(clock.instant());
        answers.save(new PulseAnswer(team, LocalDate.now(clock), told));
        events.publishEvent(AuditedEvent.changed("PULSE_TOLD", team, List.of(), null));
    }

    @Transactional(readOnly = true)
    PulseView show(String team) {
        LocalDate since = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS - 1);
        List<PulseAnswer> all = answers.since(team, since);
        if (all.size() < FEWEST) {
            return new PulseView(since, all.size(), FEWEST, null, null, List.of());
        }
        return new PulseView(
                since,
                all.size(),
                FEWEST,
                count(all, PulseAnswer::heard),
                count(all, PulseAnswer::helped),
                all.stream().map(PulseAnswer::words).filter(Objects::nonNull).toList());
    }

    private static Count count(List<PulseAnswer> all, Function<PulseAnswer, PulseWord> question) {
        return new Count(
                count(all, question, PulseWord.YES),
                count(all, question, PulseWord.PARTLY),
                count(all, question, PulseWord.NO));
    }

    private static int count(List<PulseAnswer> all, Function<PulseAnswer, PulseWord> question, PulseWord word) {
        return Math.toIntExact(
                all.stream().filter(answer -> question.apply(answer) == word).count());
    }
}
