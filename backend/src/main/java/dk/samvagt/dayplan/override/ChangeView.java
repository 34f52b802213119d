package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.ChangeType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a day's history.
 *
 * @param version the plan's version after it; a solve that goes on betters later ones too
 * @param by who did it, as shown; Samvagt where nobody did
 * @param text what was done, as a sentence
 * @param undone whether it was taken back since
 * @param undoable whether a person can take such a change back
 */
@Schema(name = "Change")
record ChangeView(
        UUID id,
        int version,
        Instant at,
        String by,
        ChangeType type,
        @Nullable String visit,
        String text,
        boolean undone,
        boolean undoable) {}
