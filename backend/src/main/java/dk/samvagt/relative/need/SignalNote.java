package dk.samvagt.relative.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a signal.
 *
 * @param note the words
 * @param confidential whether they tell what was said in confidence; false where left out
 */
record SignalNote(
        @NotBlank @Size(max = 2000) String note, @Nullable Boolean confidential) {

    /** Without the words. */
    @Override
    public String toString() {
        return "SignalNote";
    }
}
