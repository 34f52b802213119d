package dk.samvagt.meeting.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the team has handed a relative's need on to the advisor, and what it said with that.
 *
 * @param need id of the need
 * @param at when
 * @param by name of the one who wrote it down
 * @param note what was said
 * @param decision what was decided
 */
@Schema(name = "HandedOn")
record HandedOnView(
        UUID need,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String note,
        @Nullable String decision) {

    static HandedOnView of(AgendaItem item, UUID need) {
        Written written = item.written();
        return new HandedOnView(need, item.settledAt(), item.settledBy(), written.note(), written.decision());
    }

    /** Only the need. */
    @Override
    public String toString() {
        return "HandedOnView[" + need + "]";
    }
}
