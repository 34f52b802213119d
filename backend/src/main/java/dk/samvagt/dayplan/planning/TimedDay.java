package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.Map;
import java.util.Optional;

/**
 * A layout with its times.
 *
 * @param layout who goes where
 * @param score how good it is
 * @param plan the layout as planning sees it
 * @param stops every part of every visit and group
 */
public record TimedDay(Layout layout, PlanScore score, DayPlan plan, Map<StopKey, Stop> stops) {

    /** When a stop begins, in seconds from midnight; empty while it is left out. */
    public Optional<Integer> findStart(StopKey key) {
        return Optional.ofNullable(stops.get(key)).map(Stop::timing).map(StopTiming::start);
    }
}
