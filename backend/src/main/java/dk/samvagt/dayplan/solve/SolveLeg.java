package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.board.Summary;
import dk.samvagt.dayplan.plan.DecisionIgnoredException;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StalePlanException;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DayPlanProperties;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.PlanningProblem;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import dk.samvagt.solving.SolveRun;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** A solve from one version of the day, until it is done or somebody changes the day. */
final class SolveLeg {

    private static final Logger log = LoggerFactory.getLogger(SolveLeg.class);

    private final SolveRun run;
    private final DayPlanner planner;
    private final DayJudging judging;
    private final DayPlanProperties properties;
    private final DaySnapshot day;
    private final Layout start;
    private final VersionWatch watch;
    private final SolveLegs.BetterPlan keep;
    private @Nullable PlanScore kept;
    private long keptAt = System.nanoTime();
    /** Better than what is kept, but not kept yet. */
    private @Nullable JudgedDay waiting;

    SolveLeg(
            SolveRun run,
            DayPlanner planner,
            DayJudging judging,
            DayPlanProperties properties,
            DaySnapshot day,
            Layout start,
            VersionWatch watch,
            SolveLegs.BetterPlan keep) {
        this.run = run;
        this.planner = planner;
        this.judging = judging;
        this.properties = properties;
        this.day = day;
        this.start = start;
        this.watch = watch;
        this.keep = keep;
    }

    /** Plans; true where somebody changed the day meanwhile and planning is to begin again from there. */
    boolean solve() {
        JudgedDay before = judging.judge(day, start);
        kept = before.judgement().score();
        report(before);
        PlanningProblem problem = judging.problem(day, start);
        DayPlan best = planner.plan(
                problem.start(),
                new Effort(timeLeft(), run.attempt()).endingEarlyWhereNothingIsWon(),
                better -> offer(problem.read(better), false),
                () -> {
                    keepWhatWaits();
                    return run.shouldStop() || watch.hasMoved();
                });
        offer(problem.read(best), true);
        return watch.hasMoved();
    }

    private Duration timeLeft() {
        Duration left = run.remaining();
        return left.isPositive() ? left : Duration.ofMillis(1);
    }

    /** Reports a better plan, and keeps it now or, where the last one was kept only just now, in a while. */
    private synchronized void offer(Layout layout, boolean last) {
        JudgedDay better = judging.judge(day, layout);
        if (watch.hasMoved() || !isBetter(better)) {
            return;
        }
        report(better);
        waiting = better;
        if (last || isTimeToKeep()) {
            keep(better);
        }
    }

    /** Keeps the best plan found since the last one was kept, once that is long enough ago. */
    private synchronized void keepWhatWaits() {
        if (waiting != null && isTimeToKeep() && !watch.hasMoved()) {
            keep(waiting);
        }
    }

    private boolean isTimeToKeep() {
        return System.nanoTime() - keptAt >= properties.betweenSaves().toNanos();
    }

    private boolean isBetter(JudgedDay better) {
        return kept == null || better.judgement().score().compareTo(kept) > 0;
    }

    private void report(JudgedDay better) {
        Figures figures = Figures.of(better);
        run.progress(
                new SolveView.SolveFigure(
                        Math.toIntExact(run.elapsed().toSeconds()),
                        figures.unassigned(),
                        figures.travelMinutes(),
                        figures.knownFacePercent()),
                Summary.of(figures));
    }

    private void keep(JudgedDay better) {
        waiting = null;
        try {
            watch.saving(() -> {
                int[] version = {watch.known()};
                run.checkpoint(() -> version[0] = keep.keep(better));
                return version[0];
            });
            kept = better.judgement().score();
            keptAt = System.nanoTime();
        } catch (StalePlanException | OptimisticLockingFailureException changedByOthers) {
            watch.moved();
        } catch (DecisionIgnoredException e) {
            log.error("A better plan of {} on {} was not kept: {}", day.team(), day.date(), e.getMessage());
        }
    }
}
