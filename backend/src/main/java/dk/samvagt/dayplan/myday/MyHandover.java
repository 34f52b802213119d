package dk.samvagt.dayplan.myday;

import dk.samvagt.citizen.HandoverInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What the member must know about the citizen.
 *
 * @param id the note's id
 * @param note what to know
 * @param mustRead true where everybody who comes must read it first
 * @param writtenAt when it was written as it stands
 * @param writtenBy name of the one who wrote it
 * @param readByMe true where the member has read it as it stands
 */
record MyHandover(UUID id, String note, boolean mustRead, Instant writtenAt, String writtenBy, boolean readByMe) {

    static MyHandover of(HandoverInfo handover, String me) {
        return new MyHandover(
                handover.id(),
                handover.note(),
                handover.mustRead(),
                handover.writtenAt(),
                handover.writtenBy(),
                handover.readBy().contains(me));
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "MyHandover[" + id + "]";
    }
}
