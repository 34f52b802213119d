package dk.samvagt.planning.dayplan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;
import static dk.samvagt.planning.dayplan.DayStreams.company;
import static dk.samvagt.planning.dayplan.DayStreams.leftOut;
import static dk.samvagt.planning.dayplan.DayStreams.takingPart;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Set;

/** Help that is not given. */
final class HelpRules {

    private HelpRules() {}

    static Constraint visitLeftOut(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.VISIT_LEFT_OUT,
                neededAndLeftOut(day),
                stop -> Measures.leftOut(PlacedStop.visit(stop).priority()),
                (stop, amount) -> new MediumJustification.VisitLeftOut(
                        stop.id(), PlacedStop.visit(stop).priority(), amount));
    }

    /** Two that are made together are one. */
    static Constraint optionalLeftOut(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.OPTIONAL_LEFT_OUT,
                neededAndLeftOut(day)
                        .filter(stop -> PlacedStop.visit(stop).isOptional())
                        .ifNotExists(
                                day.forEach(StartLink.class).filter(StartLink::isPair),
                                equal(Stop::id, StartLink::second))
                        .map(stop -> new SoftJustification.OptionalLeftOut(stop.id(), 1)));
    }

    static Constraint respiteUncovered(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.RESPITE_UNCOVERED,
                day.forEach(Respite.class)
                        .join(
                                company(day),
                                equal(Respite::citizenId, Presence::citizen),
                                overlapping(Respite::from, Respite::to, Presence::start, Presence::end))
                        .groupBy(
                                (respite, presence) -> respite,
                                ConstraintCollectors.toSet((respite, presence) -> presence))
                        .complement(Respite.class, respite -> Set.of())
                        .map((respite, presences) -> new MediumJustification.RespiteUncovered(
                                respite.id(), respite.citizenId(), Presence.minutesAlone(respite, presences))));
    }

    static Constraint groupWithoutStaff(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.GROUP_WITHOUT_STAFF,
                day.forEach(Participation.class)
                        .groupBy(Participation::group, ConstraintCollectors.count())
                        .filter((group, wishes) -> wishes >= group.minCitizens())
                        .join(
                                leftOut(day).filter(PlacedStop::isWithGroup),
                                equal((group, wishes) -> group.id(), PlacedStop::errandId))
                        .map((group, wishes, stop) ->
                                new MediumJustification.GroupWithoutStaff(stop.id(), group.id(), 1)));
    }

    /** The stops of visits that are on no route and that no group stands in for. */
    private static UniConstraintStream<Stop> neededAndLeftOut(ConstraintFactory day) {
        return leftOut(day)
                .filter(PlacedStop::isVisit)
                .ifNotExists(
                        takingPart(day),
                        equal(stop -> PlacedStop.citizen(stop).id(), Participation::citizenId),
                        filtering((stop, part) -> part.replaces(PlacedStop.visit(stop))));
    }
}
