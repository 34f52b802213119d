package dk.samvagt.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a relative may read of a meeting's minutes: what was agreed, not what was said.
 *
 * @param id the item's id
 * @param date when the meeting was
 * @param citizen id of the citizen it is about
 * @param agreement what was decided
 * @param plan how it is to be done
 * @param options what else could be done
 * @param ownerName what the member is called who sees to it
 * @param due when it is followed up
 */
public record ReleasedItem(
        UUID id,
        LocalDate date,
        String citizen,
        @Nullable String agreement,
        @Nullable String plan,
        @Nullable String options,
        @Nullable String ownerName,
        @Nullable LocalDate due) {

    /** Only the id. */
    @Override
    public String toString() {
        return "ReleasedItem[" + id + "]";
    }
}
