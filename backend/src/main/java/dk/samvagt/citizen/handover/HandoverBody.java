package dk.samvagt.citizen.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the next one must know, as a member writes it down.
 *
 * @param note in a few words
 * @param mustRead whether everybody who comes must read it first; false where left out
 * @param forMeeting whether the next meeting takes it up; false where left out
 */
@Schema(name = "HandoverDetails")
record HandoverBody(
        @NotBlank @Size(max = 1000) String note,
        @Nullable Boolean mustRead,
        @Nullable Boolean forMeeting) {

    Wording wording(Instant at, String by) {
        return new Wording(at, by, note.strip(), Boolean.TRUE.equals(mustRead), Boolean.TRUE.equals(forMeeting));
    }

    /** Nothing: notes stay out of logs. */
    @Override
    public String toString() {
        return "HandoverBody";
    }
}
