package dk.samvagt.relative.talk;

import dk.samvagt.relative.TalkKind;
import dk.samvagt.relative.TalkPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call or a talk with a relative.
 *
 * @param id the talk's id
 * @param version counts its changes
 * @param need id of the need that it answers
 * @param relative id of the relative
 * @param relativeName what the relative is called
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param kind what it is
 * @param place where
 * @param state how far it has come
 * @param date the day
 * @param earliest not before
 * @param latest not after
 * @param minutes how long
 * @param memberName whom the relative would like to talk with
 * @param language code of the language that it is spoken in
 * @param interpreter whether an interpreter is needed
 * @param note what to know before
 * @param visit id of its visit
 * @param planned true once the day is planned
 * @param whoName who is sent
 * @param plannedBy who asked for it
 * @param endedAt when it was held or called off
 * @param endedBy by whom
 */
@Schema(name = "RelativeTalk")
record TalkView(
        UUID id,
        int version,
        @Nullable UUID need,
        UUID relative,
        @Nullable String relativeName,
        String citizen,
        String citizenName,
        TalkKind kind,
        TalkPlace place,
        TalkState state,
        LocalDate date,
        LocalTime earliest,
        LocalTime latest,
        int minutes,
        @Nullable String memberName,
        @Nullable String language,
        Interpreting interpreter,
        @Nullable String note,
        String visit,
        boolean planned,
        @Nullable String whoName,
        String plannedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** Only the id. */
    @Override
    public String toString() {
        return "TalkView[" + id + "]";
    }
}
