package dk.samvagt.dayplan.board;

import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift's stops in order. Times as HH:mm.
 *
 * @param shift the shift's id
 * @param member the member's id
 * @param breakStart when the break begins, where it found room
 * @param visitMinutes at work with citizens
 * @param travelMinutes under way, the way home included
 * @param waitMinutes idle before stops
 * @param fillPercent work and travel in the shift's time without the break, in percent
 * @param homeTravelMinutes the way home
 * @param engagements what else takes the member's time within the shift, by start
 */
@Schema(name = "Route")
public record RouteView(
        String shift,
        String member,
        String memberName,
        Profession profession,
        TravelMode travelMode,
        String start,
        String end,
        int breakMinutes,
        @Nullable String breakStart,
        int visitMinutes,
        int travelMinutes,
        int waitMinutes,
        int fillPercent,
        int homeTravelMinutes,
        List<StopView> stops,
        List<EngagementView> engagements) {}
