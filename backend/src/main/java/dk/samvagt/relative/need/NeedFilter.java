package dk.samvagt.relative.need;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.Urgency;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which needs are asked for; what is left out does not matter.
 *
 * @param state how far it has come; where left out, whatever is not closed
 * @param kind what is needed
 * @param urgency how urgent
 * @param citizen id of the citizen
 * @param relative id of the relative
 * @param overdue whether the answer or the follow-up is late
 * @param closed whether closed ones come too
 */
record NeedFilter(
        @Nullable NeedState state,
        @Nullable NeedKind kind,
        @Nullable Urgency urgency,
        @Nullable String citizen,
        @Nullable UUID relative,
        @Nullable Boolean overdue,
        @Nullable Boolean closed) {

    boolean asksForClosed() {
        return state == NeedState.CLOSED || (state == null && Boolean.TRUE.equals(closed));
    }

    boolean matches(RelativeNeed need, ZonedDateTime now) {
        return (state == null || state == need.state())
                && (kind == null || kind == need.kind())
                && (urgency == null || urgency == need.urgency())
                && (citizen == null || citizen.equals(need.citizen()))
                && (relative == null || relative.equals(need.relative()))
                && (overdue == null || overdue == need.isOverdue(now));
    }
}
