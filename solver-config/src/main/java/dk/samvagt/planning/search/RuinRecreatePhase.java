package dk.samvagt.planning.search;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import dk.samvagt.planning.dayplan.DayPlan;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lets the search work for a slice of time, then hands its best plan to the rules; called again until it is done. */
final class RuinRecreatePhase implements PhaseCommand<DayPlan> {

    private static final long FIRST_SLICE_NANOS = 200_000_000L;
    private static final long SLICE_NANOS = 1_000_000_000L;

    private Effort effort = Effort.ofSeconds(1);
    private BooleanSupplier stop = () -> false;
    private Runnable whenDone = () -> {};
    private @Nullable SearchProblem problem;
    private @Nullable Annealing annealing;
    private @Nullable Snapshot handedOver;

    void prepare(Effort newEffort, BooleanSupplier newStop) {
        effort = newEffort;
        stop = newStop;
        problem = null;
        annealing = null;
        handedOver = null;
    }

    void whenDone(Runnable end) {
        whenDone = end;
    }

    private boolean isDone() {
        return annealing != null && (annealing.isFinished() || stop.getAsBoolean());
    }

    long rounds() {
        return annealing == null ? 0 : annealing.rounds();
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<DayPlan> director, BooleanSupplier isPhaseTerminated) {
        if (isDone()) {
            whenDone.run();
            return;
        }
        long slice = SLICE_NANOS;
        if (annealing == null) {
            problem = new SearchProblem(director.getWorkingSolution());
            annealing = new Annealing(problem, effort.limit().toNanos(), effort.seed());
            slice = 0;
        } else if (handedOver != null && annealing.rounds() == 0) {
            slice = FIRST_SLICE_NANOS;
        }
        annealing.searchUntil(System.nanoTime() + slice, () -> stop.getAsBoolean() || isPhaseTerminated.getAsBoolean());
        if (annealing.best() != handedOver) {
            handedOver = annealing.best();
            Layout.apply(requireNonNull(problem), handedOver, director);
        }
    }
}
