package dk.samvagt.privacy;

import dk.samvagt.shared.Retention;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Period;

/**
 * How long something is kept, and what would go tonight.
 *
 * @param what what is kept
 * @param table in which table
 * @param keeps for how long, as an ISO 8601 period
 * @param due how many rows would go, or how many people would be forgotten
 */
@Schema(name = "RetentionDue")
record RetentionView(
        Retention what,
        String table,
        @Schema(type = "string") Period keeps,
        long due) {}
