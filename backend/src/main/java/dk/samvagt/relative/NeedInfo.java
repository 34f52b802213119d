package dk.samvagt.relative;

import dk.samvagt.offer.NeedKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relative's need as a meeting sees it: without what was said in confidence.
 *
 * @param id the need's id
 * @param version counts its changes; a step names the one that was seen
 * @param citizen id of the citizen, or null for a talk without a name
 * @param relative id of the relative, or null where nobody in particular is meant
 * @param relativeName what the relative is called, or null
 * @param kind what is needed
 * @param urgency the most urgent of its signals
 * @param state how far it has come
 * @param overdue true where the answer or the follow-up is late
 * @param flaggedAt when the first signal came
 * @param answerBy when the team owes an answer at the latest
 * @param owner id of the member who sees to it, once answered; null where an advisor does
 * @param due when it is followed up, or null
 * @param decision what was decided last, or null
 * @param seenBy names of those who have seen it, the first first; one name once
 * @param notes what they wrote, without what is confidential
 * @param confidential true where there are notes that only some may read
 */
public record NeedInfo(
        UUID id,
        int version,
        @Nullable String citizen,
        @Nullable UUID relative,
        @Nullable String relativeName,
        NeedKind kind,
        Urgency urgency,
        NeedState state,
        boolean overdue,
        Instant flaggedAt,
        Instant answerBy,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String decision,
        List<String> seenBy,
        List<String> notes,
        boolean confidential) {

    /** Keeps copies of the lists. */
    public NeedInfo {
        seenBy = List.copyOf(seenBy);
        notes = List.copyOf(notes);
    }

    /** Only the id: what relatives need stays out of logs. */
    @Override
    public String toString() {
        return "NeedInfo[" + id + "]";
    }
}
