package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayStreams.lastToCome;
import static dk.samvagt.planning.dayplan.DayStreams.toCome;
import static dk.samvagt.planning.dayplan.PlacedStop.citizen;
import static dk.samvagt.planning.dayplan.PlacedStop.member;
import static dk.samvagt.planning.dayplan.PlacedStop.memberId;
import static dk.samvagt.planning.dayplan.PlacedStop.route;
import static dk.samvagt.planning.dayplan.PlacedStop.start;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** What a member can't or must not do on their route. */
final class RouteRules {

    private RouteRules() {}

    static Constraint competence(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.COMPETENCE,
                toCome(day),
                stop -> Measures.missingCompetences(stop, member(stop)),
                (stop, missing) -> new HardJustification.Competence(stop.id(), memberId(stop), missing));
    }

    static Constraint excludedMember(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.EXCLUDED_MEMBER,
                toCome(day).filter(PlacedStop::isVisit),
                stop -> citizen(stop).excludes(member(stop)) ? 1 : 0,
                (stop, one) -> new HardJustification.ExcludedMember(
                        stop.id(), citizen(stop).id(), memberId(stop), one));
    }

    static Constraint shiftEnd(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.SHIFT_END,
                lastToCome(day),
                last -> route(last).shift().minutesOver(PlacedStop.end(last).finish()),
                (last, minutes) -> new HardJustification.ShiftEnd(route(last).id(), minutes));
    }

    static Constraint firstArrival(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.FIRST_ARRIVAL,
                toCome(day).filter(PlacedStop::isWherePinned),
                RouteRules::minutesAfterDecision,
                (stop, minutes) -> new HardJustification.FirstArrival(stop.id(), memberId(stop), minutes));
    }

    static Constraint breakTaken(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.BREAK,
                lastToCome(day),
                last -> PlacedStop.end(last).breakTaken() ? 0 : 1,
                (last, one) -> new HardJustification.Break(route(last).id(), one));
    }

    static Constraint strictWindow(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.STRICT_WINDOW,
                toCome(day).filter(PlacedStop::hasStrictWindow),
                stop -> Measures.minutesUp(PlacedStop.secondsLate(stop)),
                (stop, minutes) -> new HardJustification.StrictWindow(stop.id(), minutes));
    }

    static Constraint otherDay(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.OTHER_DAY,
                toCome(day),
                stop -> Measures.onOtherDay(stop, route(stop)),
                (stop, one) ->
                        new HardJustification.OtherDay(stop.id(), route(stop).id(), one));
    }

    static Constraint carrying(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.CARRYING,
                toCome(day)
                        .groupBy(PlacedStop::route, ConstraintCollectors.sum(Stop::load))
                        .map((route, load) -> new HardJustification.Carrying(
                                route.id(), load, route.shift().unitsOver(load))));
    }

    private static int minutesAfterDecision(Stop stop) {
        Pin pin = stop.pin();
        return pin == null ? 0 : Measures.minutesUp(pin.secondsAfter(start(stop)));
    }
}
