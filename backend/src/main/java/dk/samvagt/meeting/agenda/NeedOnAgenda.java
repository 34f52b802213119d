package dk.samvagt.meeting.agenda;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a relative needs, as a meeting sees it: without what was said in confidence.
 *
 * @param id the need's id
 * @param relative id of the relative
 * @param relativeName what the relative is called
 * @param kind what is needed
 * @param urgency the most urgent of its signals
 * @param state how far it has come
 * @param overdue true where the answer or the follow-up is late
 * @param flaggedAt when it was first seen
 * @param decision what was decided before
 * @param due when it was to be followed up
 * @param seenBy names of those who have seen it
 * @param notes what they wrote
 * @param confidential true where there are notes that only some may read
 */
record NeedOnAgenda(
        UUID id,
        @Nullable UUID relative,
        @Nullable String relativeName,
        NeedKind kind,
        Urgency urgency,
        NeedState state,
        boolean overdue,
        Instant flaggedAt,
        @Nullable String decision,
        @Nullable LocalDate due,
        List<String> seenBy,
        List<String> notes,
        boolean confidential) {

    static NeedOnAgenda of(NeedInfo need) {
        return new NeedOnAgenda(
                need.id(),
                need.relative(),
                need.relativeName(),
                need.kind(),
                need.urgency(),
                need.state(),
                need.overdue(),
                need.flaggedAt(),
                need.decision(),
                need.due(),
                need.seenBy(),
                need.notes(),
                need.confidential());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "NeedOnAgenda[" + id + "]";
    }
}
