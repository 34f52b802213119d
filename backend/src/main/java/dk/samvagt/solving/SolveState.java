package dk.samvagt.solving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A key's latest solve.
 *
 * @param job null while idle
 * @param startedAt when it first ran, null before
 * @param limit computing time asked for, null while idle
 * @param elapsed computing time used, whole seconds lost with a dead instance not counted; at most a second old
 * @param stopAsked true where a person asked it to stop, from then on
 * @param figures what the work reported, oldest first, at most {@value SolveFigures#MOST} of them
 * @param best what the work last reported as its best, or null
 * @param failureCode why it failed, or null
 */
public record SolveState(
        @Nullable UUID job,
        SolveStatus status,
        @Nullable Instant startedAt,
        @Nullable Duration limit,
        Duration elapsed,
        boolean stopAsked,
        List<JsonNode> figures,
        @Nullable JsonNode best,
        @Nullable String failureCode) {

    static final SolveState IDLE =
            new SolveState(null, SolveStatus.IDLE, null, null, Duration.ZERO, false, List.of(), null, null);
}
