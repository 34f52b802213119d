package dk.samvagt.citizen.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * It is no longer true.
 *
 * @param version the version that was seen
 * @param because why
 */
record HandoverClosing(
        @NotNull Integer version, @Nullable @Size(max = 300) String because) {

    /** Without the reason. */
    @Override
    public String toString() {
        return "HandoverClosing[" + version + "]";
    }
}
