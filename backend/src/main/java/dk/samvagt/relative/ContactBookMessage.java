package dk.samvagt.relative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the contact book.
 *
 * @param id the message's id
 * @param at when it was written
 * @param fromRelative true where the relative wrote it, false where the team did
 * @param name of the one who wrote it
 * @param message what they wrote
 * @param readAt when the other side first read it, or null
 * @param readBy name of the one who read it, or null
 */
@Schema(name = "BookMessage")
public record ContactBookMessage(
        UUID id,
        Instant at,
        boolean fromRelative,
        String name,
        String message,
        @Nullable Instant readAt,
        @Nullable String readBy) {

    /** Only the id. */
    @Override
    public String toString() {
        return "ContactBookMessage[" + id + "]";
    }
}
