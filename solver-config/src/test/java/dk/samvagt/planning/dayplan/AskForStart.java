package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for another start of a stop, or for none. */
final class AskForStart extends AbstractMove<DayPlan> {

    private final Stop stop;
    private final @Nullable Integer start;

    AskForStart(Stop stop, @Nullable Integer start) {
        this.stop = stop;
        this.start = start;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<DayPlan> director) {
        return !Objects.equals(stop.plannedStart(), start);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<DayPlan> director) {
        director.beforeVariableChanged(stop, "plannedStart");
        stop.plannedToStartAt(start);
        director.afterVariableChanged(stop, "plannedStart");
    }

    @Override
    public String toString() {
        return stop + " at " + start;
    }
}
