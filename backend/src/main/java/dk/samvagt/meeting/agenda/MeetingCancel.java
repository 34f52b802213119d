package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A meeting is not held.
 *
 * @param version the version that was seen
 * @param because why, in the words of the one who cancels it
 */
record MeetingCancel(
        @NotNull Integer version, @Nullable @Size(max = 300) String because) {

    /** Without the words. */
    @Override
    public String toString() {
        return "MeetingCancel";
    }
}
