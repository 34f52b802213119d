package dk.samvagt.citizen.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next one must know, as the team sees it.
 *
 * @param id the note's id
 * @param version counts its changes; reading it is none
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param note as it stands
 * @param mustRead true where everybody who comes must read it first
 * @param forMeeting true where the next meeting takes it up
 * @param writtenAt when it was written as it stands
 * @param writtenBy name of the one who wrote it as it stands
 * @param readByMe true where the one who looks has read it as it stands
 * @param readBy who has, the first first
 * @param notRead who must read it today and has not; none where it need not be read or is no longer true
 * @param before how it was told before, the newest first
 * @param closed that it is no longer true
 */
@Schema(name = "Handover")
record HandoverView(
        UUID id,
        int version,
        String citizen,
        String citizenName,
        String note,
        boolean mustRead,
        boolean forMeeting,
        Instant writtenAt,
        String writtenBy,
        boolean readByMe,
        List<Reader> readBy,
        @Nullable NotRead notRead,
        List<EarlierWording> before,
        @Nullable Closed closed) {

    /** Only the id. */
    @Override
    public String toString() {
        return "HandoverView[" + id + "]";
    }

    /** Somebody who has read it: name, and when. */
    @Schema(name = "HandoverReader")
    record Reader(String name, Instant at) {}

    /** How it was told before: when, by whom, and what. */
    @Schema(name = "EarlierHandover")
    record EarlierWording(Instant at, String by, String note, boolean mustRead, boolean forMeeting) {

        static EarlierWording of(Wording wording) {
            return new EarlierWording(
                    wording.at(), wording.name(), wording.note(), wording.mustRead(), wording.forMeeting());
        }
    }

    /** That it is no longer true: since when, who said so, and why. */
    @Schema(name = "HandoverClosed")
    record Closed(Instant at, String by, @Nullable String because) {}
}
