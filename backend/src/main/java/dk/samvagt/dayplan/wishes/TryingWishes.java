package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.Summary;
import dk.samvagt.dayplan.override.Effects;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.shared.AuditedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Plans a day as it would be with other wishes. */
@Service
class TryingWishes {

    private final TeamWishes wishes;
    private final Days days;
    private final DayJudging judging;
    private final DayTrial trial;
    private final ApplicationEventPublisher events;

    TryingWishes(TeamWishes wishes, Days days, DayJudging judging, DayTrial trial, ApplicationEventPublisher events) {
        this.wishes = wishes;
        this.days = days;
        this.judging = judging;
        this.trial = trial;
        this.events = events;
    }

    /** The day as it is and as it could be; not to be called in a transaction. */
    WishTrialResult tryOn(String team, LocalDate date, Map<Question, Integer> values) {
        TriedWishes tried = wishes.compare(team, values);
        DaySnapshot wished = days.get(team, date).weighing(tried.weights());
        JudgedDay before = judging.judge(wished);
        JudgedDay after = trial.plan(wished);
        WishExample example =
                new WishExample(before, after, DayBoard.page(after).names(), TeamWishes.words());
        events.publishEvent(AuditedEvent.seen("WISHES_TRIED", team, List.of()));
        return new WishTrialResult(
                Summary.of(Figures.of(before)),
                Summary.of(Figures.of(after)),
                Effects.rules(before, after, DayBoard.page(after).names()),
                example.of(tried));
    }
}
