package dk.samvagt.citizen;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the next one who comes to a citizen must know, while it is true.
 *
 * @param id the note's id
 * @param version counts its changes
 * @param citizen id of the citizen
 * @param note what to know
 * @param mustRead true where everybody who comes must read it first
 * @param forMeeting true where the team's next meeting takes it up
 * @param writtenAt when it was written as it stands
 * @param writtenBy name of the one who wrote it
 * @param readBy ids of the members who have read it as it stands
 */
public record HandoverInfo(
        UUID id,
        int version,
        String citizen,
        String note,
        boolean mustRead,
        boolean forMeeting,
        Instant writtenAt,
        String writtenBy,
        Set<String> readBy) {

    /** Keeps a copy of the set. */
    public HandoverInfo {
        readBy = Set.copyOf(readBy);
    }

    /** Only the id: what is handed over stays out of logs. */
    @Override
    public String toString() {
        return "HandoverInfo[" + id + "]";
    }
}
