package dk.samvagt.meeting.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
 * @param plan how it is to be done
 * @param ownerName name of the member who sees to it
 * @param due when it is followed up
 */
@Schema(name = "HandedOn")
record HandedOnView(
        UUID need,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String note,
        @Nullable String decision,
        @Nullable String plan,
        @Nullable String ownerName,
        @Nullable LocalDate due) {

    static HandedOnView of(AgendaItem item, UUID need, Map<String, String> members) {
        Written written = item.written();
        return new HandedOnView(
                need,
                item.settledAt(),
                item.settledBy(),
                written.note(),
                written.decision(),
                written.plan(),
                written.owner() == null ? null : members.get(written.owner()),
                written.due());
    }

    /** Only the need. */
    @Override
    public String toString() {
        return "HandedOnView[" + need + "]";
    }
}
