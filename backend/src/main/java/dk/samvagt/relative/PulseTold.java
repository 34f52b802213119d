package dk.samvagt.relative;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a relative found the answer to what they needed.
 *
 * @param heard whether they were heard
 * @param helped whether it helped
 * @param words what else they say, as they say it
 */
public record PulseTold(
        @NotNull PulseWord heard,
        @NotNull PulseWord helped,
        @Nullable @Size(max = 500) String words) {

    /** Nothing. */
    @Override
    public String toString() {
        return "PulseTold";
    }
}
