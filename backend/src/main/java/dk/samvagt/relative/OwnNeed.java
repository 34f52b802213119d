package dk.samvagt.relative;

import dk.samvagt.offer.NeedKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a relative has asked for, as they see it themselves.
 *
 * @param id the need's id
 * @param citizen id of the citizen whom it is about; null where the relative may not see anything of the citizen
 * @param kind what is needed
 * @param urgency how soon
 * @param state how far it has come
 * @param askedAt when it was first asked for, or seen by somebody
 * @param takenBy first name of the member who sees to it, or null
 * @param awaitsPulse true where there is an answer and the relative has not told how it was
 */
public record OwnNeed(
        UUID id,
        @Nullable String citizen,
        NeedKind kind,
        Urgency urgency,
        NeedState state,
        Instant askedAt,
        @Nullable String takenBy,
        boolean awaitsPulse) {

    /** The same with nothing of the citizen. */
    public OwnNeed withoutCitizen() {
        return new OwnNeed(id, null, kind, urgency, state, askedAt, takenBy, awaitsPulse);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "OwnNeed[" + id + "]";
    }
}
