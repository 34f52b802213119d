package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayStreams.placed;
import static dk.samvagt.planning.dayplan.DayStreams.toCome;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** On time, and little time lost. */
final class TimeWishes {

    private TimeWishes() {}

    static Constraint late(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.LATE,
                toCome(day).filter(PlacedStop::mayBeLate),
                PlacedStop::secondsLate,
                (stop, seconds) -> new SoftJustification.Late(stop.id(), seconds));
    }

    static Constraint travel(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.TRAVEL,
                placed(day),
                PlacedStop::travelSeconds,
                (stop, seconds) -> new SoftJustification.Travel(stop.id(), seconds));
    }

    static Constraint waiting(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.WAITING,
                placed(day),
                PlacedStop::idleSeconds,
                (stop, seconds) -> new SoftJustification.Waiting(stop.id(), seconds));
    }

    static Constraint largestLateness(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.LARGEST_LATENESS,
                toCome(day)
                        .groupBy(ConstraintCollectors.max(PlacedStop::secondsLate))
                        .map(SoftJustification.LargestLateness::new));
    }
}
