package dk.samvagt.relative.need;

import dk.samvagt.relative.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sees a need that is known.
 *
 * @param urgency how soon
 * @param note what there is to say
 * @param confidential whether the note tells what was said in confidence; false where left out
 */
record NewSignal(
        @NotNull Urgency urgency,
        @Nullable @Size(max = 2000) String note,
        @Nullable Boolean confidential) {

    /** Without the note. */
    @Override
    public String toString() {
        return "NewSignal[" + urgency + "]";
    }
}
