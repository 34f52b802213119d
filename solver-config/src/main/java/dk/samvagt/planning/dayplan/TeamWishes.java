package dk.samvagt.planning.dayplan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static dk.samvagt.planning.dayplan.DayStreams.lastToCome;
import static dk.samvagt.planning.dayplan.DayStreams.placed;
import static dk.samvagt.planning.dayplan.PlacedStop.member;
import static dk.samvagt.planning.dayplan.PlacedStop.memberId;
import static dk.samvagt.planning.dayplan.PlacedStop.route;
import static dk.samvagt.planning.dayplan.PlacedStop.start;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** How the team shares its work, and keeps to what it told its members. */
final class TeamWishes {

    private TeamWishes() {}

    static Constraint fairWorkload(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.FAIR_WORKLOAD,
                placed(day)
                        .groupBy(PlacedStop::route, ConstraintCollectors.sum(PlacedStop::busySeconds))
                        .map((route, busy) -> new SoftJustification.FairWorkload(
                                route.id(),
                                busy,
                                Measures.crowding(busy, route.shift().workSeconds()))));
    }

    static Constraint eveningSpread(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.EVENING_SPREAD,
                placed(day)
                        .groupBy(PlacedStop::route, ConstraintCollectors.sum(PlacedStop::eveningSeconds))
                        .map((route, busy) -> new SoftJustification.EveningSpread(
                                route.id(),
                                busy,
                                Measures.crowding(busy, route.shift().eveningSeconds()))));
    }

    static Constraint scarceCompetence(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.SCARCE_COMPETENCE,
                placed(day),
                stop -> Measures.scarceMinutes(stop, route(stop).scarceCompetences()),
                (stop, minutes) -> new SoftJustification.ScarceCompetence(stop.id(), memberId(stop), minutes));
    }

    static Constraint studentAlone(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.STUDENT_ALONE,
                placed(day)
                        .filter(PlacedStop::needsSupervision)
                        .ifNotExists(
                                placed(day),
                                equal(PlacedStop::errandId),
                                equal(PlacedStop::supervisorId, PlacedStop::memberId)),
                PlacedStop::workMinutes,
                (stop, minutes) -> new SoftJustification.StudentAlone(stop.id(), memberId(stop), minutes));
    }

    static Constraint changedSincePublished(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.CHANGED_SINCE_PUBLISHED,
                placed(day),
                stop -> Measures.change(stop.published(), member(stop), start(stop)),
                (stop, change) -> new SoftJustification.ChangedSincePublished(
                        stop.id(), memberId(stop), toldMember(stop).equals(memberId(stop)), change));
    }

    static Constraint overtime(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.OVERTIME,
                lastToCome(day),
                last -> route(last).shift().secondsOver(PlacedStop.end(last).finish()),
                (last, seconds) -> new SoftJustification.Overtime(route(last).id(), seconds));
    }

    static Constraint breakMissed(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.BREAK_MISSED,
                lastToCome(day),
                last -> PlacedStop.end(last).breakTaken() ? 0 : 1,
                (last, one) -> new SoftJustification.BreakMissed(route(last).id(), one));
    }

    static Constraint largestIdle(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.LARGEST_IDLE,
                placed(day)
                        .groupBy(PlacedStop::route, ConstraintCollectors.sum(PlacedStop::secondsToSpare))
                        .complement(Route.class, route -> route.shift().workSeconds())
                        .groupBy(ConstraintCollectors.max((Route route, Integer seconds) -> seconds))
                        .map(SoftJustification.LargestIdle::new));
    }

    private static String toldMember(Stop stop) {
        Published told = stop.published();
        return told == null ? "" : told.member();
    }
}
