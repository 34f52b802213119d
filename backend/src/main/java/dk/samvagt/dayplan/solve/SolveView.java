package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.board.Summary;
import dk.samvagt.solving.SolveState;
import dk.samvagt.solving.SolveStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the planning of a day is.
 *
 * @param seconds computing time asked for
 * @param elapsedSeconds computing time used
 * @param best the best plan so far
 * @param figures how it became better, oldest first
 */
@Schema(name = "Solve")
record SolveView(
        SolveStatus state,
        @Nullable Instant startedAt,
        @Nullable Integer seconds,
        @Nullable Integer elapsedSeconds,
        @Nullable Summary best,
        List<SolveFigure> figures) {

    /**
     * One point of the way.
     *
     * @param atSeconds computing time used by then
     */
    record SolveFigure(int atSeconds, int unassigned, int travelMinutes, int knownFacePercent) {}

    static SolveView of(SolveState state, JsonMapper json) {
        boolean idle = state.status() == SolveStatus.IDLE;
        return new SolveView(
                state.status(),
                state.startedAt(),
                state.limit() == null ? null : Math.toIntExact(state.limit().toSeconds()),
                idle ? null : Math.toIntExact(state.elapsed().toSeconds()),
                state.best() == null ? null : json.treeToValue(state.best(), Summary.class),
                state.figures().stream()
                        .map(figure -> json.treeToValue(figure, SolveFigure.class))
                        .toList());
    }
}
