package dk.samvagt.citizen;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the team has written down for when it is bad.
 *
 * @param version counts its changes
 * @param signs what it looks like when it is bad, or null
 * @param steps what to do, the first first
 * @param calls whom to ring, the first first
 * @param changedAt when it was written as it stands
 * @param changedBy name of the one who wrote it
 */
@Schema(name = "CrisisPlan")
public record CrisisPlan(
        int version,
        @Nullable String signs,
        List<String> steps,
        List<CrisisCall> calls,
        Instant changedAt,
        String changedBy) {

    /** Keeps copies of the lists. */
    public CrisisPlan {
        steps = List.copyOf(steps);
        calls = List.copyOf(calls);
    }

    /** Nothing: how citizens are stays out of logs. */
    @Override
    public String toString() {
        return "CrisisPlan";
    }
}
