package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.plan.Change;
import dk.samvagt.dayplan.plan.DayHistory;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.RunningSolves;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes changes back, the last one first. */
@Service
class Undoing {

    private final Days days;
    private final DayJudging judging;
    private final DayHistory history;
    private final DayChanges changes;
    private final RunningSolves running;
    private final DayBoard board;
    private final CurrentUser currentUser;

    Undoing(
            Days days,
            DayJudging judging,
            DayHistory history,
            DayChanges changes,
            RunningSolves running,
            DayBoard board,
            CurrentUser currentUser) {
        this.days = days;
        this.judging = judging;
        this.history = history;
        this.changes = changes;
        this.running = running;
        this.board = board;
        this.currentUser = currentUser;
    }

    /**
     * Takes the last change back that has not been taken back yet. What a solve that still runs has done since goes
     * with it, or nobody could ever get at what they did themselves.
     *
     * @throws ProblemException {@code STALE_VERSION}, {@code NOTHING_TO_UNDO}
     */
    OverrideResult undo(String team, LocalDate date, int version) {
        Attempt attempt = attempt(team, date, version);
        String by = currentUser.get().displayName();
        changes.rearrange(
                attempt.seen(),
                attempt.restored(),
                attempt.back().stream().map(change -> Deed.undoing(change, by)).toList());
        JudgedDay after = judging.judge(days.get(team, date));
        return new OverrideResult(board.show(after), Effects.between(judging.judge(attempt.seen()), after), false);
    }

    /**
     * What that would do. Nothing is kept.
     *
     * @throws ProblemException {@code STALE_VERSION}, {@code NOTHING_TO_UNDO}
     */
    OverrideResult tryOut(String team, LocalDate date, int version) {
        Attempt attempt = attempt(team, date, version);
        JudgedDay after = judging.judge(attempt.seen(), attempt.restored());
        return new OverrideResult(board.show(after), Effects.between(judging.judge(attempt.seen()), after), true);
    }

    private Attempt attempt(String team, LocalDate date, int version) {
        DaySnapshot seen = days.get(team, date);
        if (version != seen.version()) {
            throw DayChanges.stale(seen.version());
        }
        List<Change> back =
                history.listToUndo(seen.id(), running.find(team, date).orElse(null));
        if (back.isEmpty()) {
            throw new ProblemException(DayPlanProblem.NOTHING_TO_UNDO);
        }
        Set<StopKey> done = seen.layout().marks().keySet().stream()
                .filter(seen.facts()::isHistory)
                .collect(Collectors.toSet());
        Layout restored = seen.layout();
        for (Change change : back) {
            restored = change.earlier().restoredIn(restored, done);
        }
        return new Attempt(seen, back, restored);
    }

    /**
     * Changes before they are taken back.
     *
     * @param back newest first
     * @param restored how the day would lie
     */
    private record Attempt(DaySnapshot seen, List<Change> back, Layout restored) {}
}
