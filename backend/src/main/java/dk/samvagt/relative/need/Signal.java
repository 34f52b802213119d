package dk.samvagt.relative.need;

import dk.samvagt.relative.Urgency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one member saw, or what a relative asks for.
 *
 * @param id the signal's id
 * @param at when
 * @param username of the one who saw it
 * @param name what that one is called
 * @param urgency how urgent they held it to be
 * @param note what they wrote, or null
 * @param confidential true where the note tells what a relative said in confidence
 * @param takenBackAt when it was taken back as a slip, or null
 */
@Embeddable
public record Signal(
        UUID id,
        Instant at,
        String username,
        String name,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Nullable String note,
        boolean confidential,
        @Nullable Instant takenBackAt) {

    /** Begins what stands for a username where relatives speak for themselves; no username has a colon. */
    static final String RELATIVE = "relative:";

    /** Somebody sees it now. */
    public static Signal of(
            Instant at, String username, String name, Urgency urgency, @Nullable String note, boolean confidential) {
        return new Signal(UUID.randomUUID(), at, username, name, urgency, note, confidential, null);
    }

    /** The same under the id that its sender gave it. */
    Signal called(UUID given) {
        return new Signal(given, at, username, name, urgency, note, confidential, takenBackAt);
    }

    boolean stands() {
        return takenBackAt == null;
    }

    boolean isFromRelative() {
        return username.startsWith(RELATIVE);
    }

    boolean isBy(String username) {
        return this.username.equals(username);
    }

    boolean saysTheSameAs(Signal other) {
        return username.equals(other.username)
                && urgency == other.urgency
                && Objects.equals(note, other.note)
                && confidential == other.confidential;
    }

    boolean says(String note, boolean confidential) {
        return note.equals(this.note) && confidential == this.confidential;
    }

    Signal withNote(String note, boolean confidential) {
        return new Signal(id, at, username, name, urgency, note, confidential, takenBackAt);
    }

    Signal takenBack(Instant when) {
        return new Signal(id, at, username, name, urgency, note, confidential, when);
    }

    /** Without names and note. */
    @Override
    public String toString() {
        return "Signal[" + id + "]";
    }
}
