package dk.samvagt.dayplan.myday;

import dk.samvagt.dayplan.board.EngagementView;
import dk.samvagt.dayplan.plan.PlanStatus;
import dk.samvagt.dayplan.publishing.PlanChangeView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's day. Times as HH:mm.
 *
 * @param shift the first shift's id; null where the member is not at work
 * @param start when the first shift begins
 * @param end when the last shift ends
 * @param breakStart when the break begins, where it found room
 * @param stops of all the member's shifts, in order
 * @param engagements what else takes the member's time, by start
 * @param changes what has changed for the member since the plan was sent out
 */
@Schema(name = "MyDay")
record MyDayView(
        LocalDate date,
        String member,
        String memberName,
        @Nullable String shift,
        @Nullable String start,
        @Nullable String end,
        int breakMinutes,
        @Nullable String breakStart,
        PlanStatus status,
        int version,
        List<MyStopView> stops,
        List<EngagementView> engagements,
        List<PlanChangeView> changes) {}
