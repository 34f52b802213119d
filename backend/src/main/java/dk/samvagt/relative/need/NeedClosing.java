package dk.samvagt.relative.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Nothing more is to be done.
 *
 * @param version the version that was seen
 * @param decision what came of it
 */
record NeedClosing(
        @NotNull Integer version,
        @Nullable @Size(max = 2000) String decision) {

    /** Without the words. */
    @Override
    public String toString() {
        return "NeedClosing";
    }
}
