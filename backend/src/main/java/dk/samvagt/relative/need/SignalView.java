package dk.samvagt.relative.need;

import dk.samvagt.relative.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one member saw, or what the relative asks for.
 *
 * @param id the signal's id
 * @param at when
 * @param by name of the one who saw it
 * @param mine true where that is the one who looks
 * @param urgency how urgent they held it to be
 * @param note what they wrote; none where nothing is written, or where the one who looks may not read it
 * @param confidential true where the note tells what was said in confidence
 * @param takenBack true where it was a slip
 * @param fromRelative true where the relative asks on their own page
 */
@Schema(name = "NeedSignal")
record SignalView(
        UUID id,
        Instant at,
        String by,
        boolean mine,
        Urgency urgency,
        @Nullable String note,
        boolean confidential,
        boolean takenBack,
        boolean fromRelative) {

    static SignalView of(Signal signal, @Nullable String owner, Viewer viewer) {
        return new SignalView(
                signal.id(),
                signal.at(),
                signal.name(),
                signal.isBy(viewer.username()),
                signal.urgency(),
                viewer.mayRead(signal, owner) ? signal.note() : null,
                signal.confidential(),
                !signal.stands(),
                signal.isFromRelative());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "SignalView[" + id + "]";
    }
}
