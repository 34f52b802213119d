package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member cannot make a visit.
 *
 * @param member the member's id
 * @param kind what stands in the way
 * @param blocking the stops that fill the visit's window; none otherwise
 * @param rule the other rule that would be broken; null otherwise
 */
public record Obstacle(
        String member,
        Kind kind,
        List<StopKey> blocking,
        @Nullable DayPlanRule rule) {

    /** Keeps an unchangeable copy. */
    public Obstacle {
        blocking = List.copyOf(blocking);
    }

    /** What stands in the way. */
    public enum Kind {
        NO_COMPETENCE,
        EXCLUDED,
        OUTSIDE_SHIFT,
        WINDOW_FULL,
        NOT_AT_WORK,
        BREAKS_OTHER
    }
}
