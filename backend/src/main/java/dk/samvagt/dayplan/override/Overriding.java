package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.planning.BrokenRules;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.planning.dayplan.HardJustification;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** A person's change of the plan: tried without keeping anything, or made. */
@Service
class Overriding {

    private final Days days;
    private final DayJudging judging;
    private final Arranging arranging;
    private final DayChanges changes;
    private final DayBoard board;
    private final CurrentUser currentUser;
    private final Clock clock;

    Overriding(
            Days days,
            DayJudging judging,
            Arranging arranging,
            DayChanges changes,
            DayBoard board,
            CurrentUser currentUser,
            Clock clock) {
        this.days = days;
        this.judging = judging;
        this.arranging = arranging;
        this.changes = changes;
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the change would cost. */
    OverrideResult tryOut(String team, LocalDate date, OverrideRequest wanted) {
        Attempt attempt = attempt(team, date, wanted);
        return new OverrideResult(
                board.show(attempt.after()), Effects.between(attempt.before(), attempt.after()), true);
    }

    /**
     * Makes the change.
     *
     * @throws ProblemException {@code REASON_NEEDED} where it newly breaks a rule and no reason is given
     */
    OverrideResult make(String team, LocalDate date, OverrideRequest wanted) {
        Attempt attempt = attempt(team, date, wanted);
        if (!attempt.newlyBroken().isEmpty() && !wanted.hasReason()) {
            BoardPage page = DayBoard.page(attempt.after());
            throw new ProblemException(DayPlanProblem.REASON_NEEDED)
                    .with(
                            "brokenRules",
                            attempt.newlyBroken().stream()
                                    .map(page::broken)
                                    .distinct()
                                    .toList());
        }
        Layout kept = attempt.deciding()
                .excuse(attempt.after(), attempt.newlyBroken(), attempt.arrangement(), wanted.reason());
        changes.rearrange(
                attempt.before().snapshot(),
                kept,
                List.of(OverrideDeed.of(wanted, attempt, currentUser.get().displayName())));
        JudgedDay now = judging.judge(days.get(team, date));
        return new OverrideResult(board.show(now), Effects.between(attempt.before(), attempt.after()), false);
    }

    private Attempt attempt(String team, LocalDate date, OverrideRequest wanted) {
        DaySnapshot seen = days.get(team, date);
        if (wanted.version() != seen.version()) {
            throw DayChanges.stale(seen.version());
        }
        return attempt(judging.judge(seen), wanted);
    }

    /** The same on a day that is judged already. */
    Attempt attempt(JudgedDay before, OverrideRequest wanted) {
        Arrangement arrangement = arranging.arrange(before.snapshot(), wanted);
        Deciding deciding = new Deciding(currentUser.get().displayName(), clock.instant());
        JudgedDay after = judging.judge(before.snapshot(), deciding.bind(arrangement, before));
        List<HardJustification> newlyBroken = BrokenRules.of(after).since(BrokenRules.of(before));
        return new Attempt(before, after, arrangement, deciding, newlyBroken);
    }

    /**
     * A change before it is kept.
     *
     * @param newlyBroken rules that it breaks and that were not broken so far before
     */
    record Attempt(
            JudgedDay before,
            JudgedDay after,
            Arrangement arrangement,
            Deciding deciding,
            List<HardJustification> newlyBroken) {}
}
