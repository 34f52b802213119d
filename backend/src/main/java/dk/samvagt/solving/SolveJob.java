package dk.samvagt.solving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A job as it stands in the database.
 *
 * @param attempt how often it was taken up; only the latest attempt may write
 * @param deaths how many of its attempts were lost with their instance
 */
record SolveJob(
        UUID id,
        SolveKey key,
        JsonNode payload,
        SolveStatus status,
        Duration limit,
        Duration used,
        boolean stopAsked,
        int attempt,
        int deaths,
        List<JsonNode> figures,
        @Nullable JsonNode best,
        @Nullable String failureCode,
        @Nullable Instant startedAt) {

    SolveState state() {
        return new SolveState(id, status, startedAt, limit, used, stopAsked, figures, best, failureCode);
    }
}
