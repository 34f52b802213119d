package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was promised is done.
 *
 * @param version the version that was seen
 * @param outcome how it went
 */
record FollowUpDone(
        @NotNull Integer version,
        @Nullable @Size(max = 2000) String outcome) {

    /** Without the words. */
    @Override
    public String toString() {
        return "FollowUpDone";
    }
}
