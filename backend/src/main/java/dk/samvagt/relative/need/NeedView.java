package dk.samvagt.relative.need;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a relative needs, as the one who looks may see it.
 *
 * @param id the need's id
 * @param version counts its changes
 * @param citizen id of the citizen; none for a talk without a name
 * @param citizenName what the citizen is called
 * @param relative id of the relative; none where nobody in particular is meant
 * @param relativeName what the relative is called
 * @param kind what is needed
 * @param urgency the most urgent of the signals
 * @param state how far it has come
 * @param overdue true where the answer or the follow-up is late
 * @param flaggedAt when the first signal came
 * @param answerBy when the team owes an answer at the latest
 * @param owner id of the member who sees to it; none where an advisor does
 * @param ownerName what that member is called, or the advisor who does
 * @param due when it is followed up
 * @param calling true while the relative asks for help today and nobody has taken it
 * @param taker id of the member who has, or null
 * @param takenBy name of the member or the advisor who has
 * @param takenAt since when
 * @param takenByMe true where that is the advisor who looks
 * @param awaitsPulse true where there is an answer and the relative has not told how it was
 * @param signals who has seen it, the first first
 * @param steps what has been done about it, the first first
 */
@Schema(name = "Need")
record NeedView(
        UUID id,
        int version,
        @Nullable String citizen,
        @Nullable String citizenName,
        @Nullable UUID relative,
        @Nullable String relativeName,
        NeedKind kind,
        Urgency urgency,
        NeedState state,
        boolean overdue,
        Instant flaggedAt,
        Instant answerBy,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable LocalDate due,
        boolean calling,
        @Nullable String taker,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        boolean takenByMe,
        boolean awaitsPulse,
        List<SignalView> signals,
        List<StepView> steps) {

    /** Only the id. */
    @Override
    public String toString() {
        return "NeedView[" + id + "]";
    }
}
