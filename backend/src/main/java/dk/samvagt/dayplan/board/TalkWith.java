package dk.samvagt.dayplan.board;

import dk.samvagt.relative.TalkInfo;
import dk.samvagt.relative.TalkKind;
import dk.samvagt.relative.TalkPlace;
import dk.samvagt.visit.VisitInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a stop is a talk with a relative.
 *
 * @param talk id of the talk
 * @param relative id of the relative
 * @param relativeName what the relative is called
 */
@Schema(name = "TalkWith")
public record TalkWith(UUID talk, UUID relative, String relativeName, TalkKind kind, TalkPlace place) {

    static @Nullable TalkWith of(@Nullable VisitInfo visit) {
        TalkInfo talk = visit == null ? null : visit.talk();
        return talk == null
                ? null
                : new TalkWith(talk.id(), talk.relative(), talk.relativeName(), talk.kind(), talk.place());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "TalkWith[" + talk + "]";
    }
}
