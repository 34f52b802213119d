package dk.samvagt.planning.search;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import dk.samvagt.planning.dayplan.DayPlan;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lets the searches work for a slice of time, then hands their best plan to the rules; called again until all is done. */
final class RuinRecreatePhase implements PhaseCommand<DayPlan> {

    private static final long FIRST_SLICE_NANOS = 200_000_000L;
    private static final long SLICE_NANOS = 1_000_000_000L;

    /** The part of the time given that the search gets, however long it took to get to it. */
    private static final int AT_LEAST = 4;

    private Effort effort = Effort.ofSeconds(1);
    private long began;
    private BooleanSupplier stop = () -> false;
    private Runnable whenDone = () -> {};
    private @Nullable SearchProblem problem;
    private @Nullable Searches searches;
    private @Nullable Snapshot handedOver;

    void prepare(Effort newEffort, BooleanSupplier newStop) {
        effort = newEffort;
        began = System.nanoTime();
        stop = newStop;
        problem = null;
        searches = null;
        handedOver = null;
    }

    void whenDone(Runnable end) {
        whenDone = end;
    }

    private boolean isDone() {
        return searches != null && (searches.isFinished() || stop.getAsBoolean());
    }

    /** Making a solver ready is part of the time given. */
    private Effort timeLeft() {
        long given = effort.limit().toNanos();
        long left = Math.max(given - (System.nanoTime() - began), given / AT_LEAST);
        return effort.within(Duration.ofNanos(Math.max(1, left)));
    }

    long rounds() {
        return searches == null ? 0 : searches.rounds();
    }

    long trials() {
        return searches == null ? 0 : searches.trials();
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<DayPlan> director, BooleanSupplier isPhaseTerminated) {
        if (isDone()) {
            whenDone.run();
            return;
        }
        long slice = SLICE_NANOS;
        if (searches == null) {
            problem = new SearchProblem(director.getWorkingSolution());
            searches = new Searches(director.getWorkingSolution(), timeLeft());
            slice = 0;
        } else if (handedOver != null && searches.rounds() == 0) {
            slice = FIRST_SLICE_NANOS;
        }
        searches.searchUntil(System.nanoTime() + slice, () -> stop.getAsBoolean() || isPhaseTerminated.getAsBoolean());
        Snapshot best = searches.best();
        if (best != handedOver) {
            handedOver = best;
            Layout.apply(requireNonNull(problem), best, director);
        }
    }
}
