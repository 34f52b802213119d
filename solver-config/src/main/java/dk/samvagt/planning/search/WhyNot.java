package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member does not make a stop that was left out.
 *
 * @param route id of the member's route
 * @param blockedBy where the time is full: the stops that fill it, by id
 * @param rule where another rule would break: which
 */
public record WhyNot(
        String route,
        Code code,
        List<String> blockedBy,
        @Nullable DayPlanRule rule) {

    /** Keeps an unchangeable copy. */
    public WhyNot {
        blockedBy = List.copyOf(blockedBy);
    }

    /** The kinds of reason, in the order in which they are looked for. */
    public enum Code {
        /** Lacks a competence. */
        NO_COMPETENCE,
        /** The citizen excludes the member. */
        EXCLUDED,
        /** The time asked for lies outside the shift. */
        OUTSIDE_SHIFT,
        /** The time asked for is taken by other stops. */
        WINDOW_FULL,
        /** Another rule would break. */
        BREAKS_OTHER,
        /** There is room: nobody has placed it yet. */
        POSSIBLE
    }
}
