package dk.samvagt.relative.need;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sees what a relative needs.
 *
 * @param citizen id of the citizen; left out for a talk without a name
 * @param relative id of the relative; left out where nobody in particular is meant
 * @param kind what is needed
 * @param urgency how soon
 * @param note what there is to say
 * @param confidential whether the note tells what was said in confidence; false where left out
 * @param signal id that the sender gives the signal: sent again, it is counted once, however much later; left out it
 *     gets one here
 */
record NewNeed(
        @Nullable @Size(min = 1, max = 100) String citizen,
        @Nullable UUID relative,
        @NotNull NeedKind kind,
        @NotNull Urgency urgency,
        @Nullable @Size(max = 2000) String note,
        @Nullable Boolean confidential,
        @Nullable UUID signal) {

    About about() {
        return new About(citizen, relative);
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "NewNeed[" + citizen + "]";
    }
}
