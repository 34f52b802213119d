package dk.samvagt.dayplan.board;

import dk.samvagt.planning.model.VisitMode;
import dk.samvagt.visit.VisitState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stop on a route. Times as HH:mm.
 *
 * @param visit the visit's or group's id
 * @param seat 1 for the first person, 2 for the second
 * @param task the kind of help, as the team's files name it
 * @param taskLabel the same in the reader's language
 * @param travelMinutes the way here
 * @param arrival at the door
 * @param earliest never before
 * @param latest should not begin after; never after where {@code strict}
 * @param lateMinutes after {@code latest}
 * @param pinned whether a person's decision holds it here
 * @param startPinned whether the decision holds the start exactly
 * @param staff how many members it takes
 * @param partner the other member's id
 * @param after the visit that this one follows
 * @param talk the talk with a relative that it is
 * @param agreed who does it too, by agreement
 */
@Schema(name = "Stop")
public record StopView(
        String visit,
        int seat,
        Kind kind,
        @Nullable String citizen,
        @Nullable String citizenName,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String task,
        String taskLabel,
        VisitMode mode,
        int travelMinutes,
        String arrival,
        String start,
        String end,
        int minutes,
        String earliest,
        String latest,
        boolean strict,
        int lateMinutes,
        int waitMinutes,
        boolean pinned,
        boolean startPinned,
        VisitState state,
        int staff,
        @Nullable String partner,
        int priority,
        @Nullable String after,
        Set<StopFlag> flags,
        List<BrokenRule> brokenRules,
        @Nullable TalkWith talk,
        @Nullable AgreedWith agreed) {

    /** What a member is sent out to. */
    public enum Kind {
        VISIT,
        GROUP
    }
}
