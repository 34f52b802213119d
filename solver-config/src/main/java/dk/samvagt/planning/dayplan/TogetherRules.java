package dk.samvagt.planning.dayplan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;
import static dk.samvagt.planning.dayplan.DayStreams.occupations;
import static dk.samvagt.planning.dayplan.DayStreams.placed;
import static dk.samvagt.planning.dayplan.DayStreams.placedWithGroups;
import static dk.samvagt.planning.dayplan.DayStreams.stops;
import static dk.samvagt.planning.dayplan.DayStreams.takingPart;
import static dk.samvagt.planning.dayplan.DayStreams.toCome;
import static dk.samvagt.planning.dayplan.PlacedStop.start;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/** What has to fit between routes: two people, visits that follow each other, groups. */
final class TogetherRules {

    private TogetherRules() {}

    static Constraint twoPeople(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.TWO_PEOPLE,
                day.forEach(StartLink.class)
                        .filter(StartLink::isPair)
                        .join(stops(day), equal(StartLink::first, Stop::id))
                        .join(stops(day), equal((link, first) -> link.second(), Stop::id))
                        .filter((link, first, second) -> PlacedStop.isPlaced(first) || PlacedStop.isPlaced(second))
                        .map(StartLink::asPair));
    }

    static Constraint afterGap(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.AFTER_GAP,
                day.forEach(StartLink.class)
                        .filter(StartLink::isAfter)
                        .join(placed(day), equal(StartLink::first, Stop::id))
                        .join(toCome(day), equal((link, first) -> link.second(), Stop::id))
                        .map((link, first, second) -> new HardJustification.AfterGap(
                                first.id(), second.id(), link.minutesOff(start(first), start(second)))));
    }

    static Constraint citizenBusy(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.CITIZEN_BUSY,
                occupations(day)
                        .join(
                                occupations(day),
                                equal(Presence::citizen),
                                lessThan(Presence::errand),
                                overlapping(Presence::start, Presence::end))
                        .ifNotExists(StartLink.class, filtering(Presence::mayOverlap))
                        .map((one, other) -> new HardJustification.CitizenBusy(
                                one.citizen(), one.stop(), other.stop(), one.minutesAtOnceWith(other))));
    }

    static Constraint groupSize(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.GROUP_SIZE,
                participants(day)
                        .ifExists(placedWithGroups(day), equal((group, citizens) -> group.id(), PlacedStop::errandId))
                        .map((group, citizens) ->
                                new HardJustification.GroupSize(group.id(), citizens, true, group.seatsOff(citizens)))
                        .concat(participants(day)
                                .ifNotExists(
                                        placedWithGroups(day),
                                        equal((group, citizens) -> group.id(), PlacedStop::errandId))
                                .map((group, citizens) ->
                                        new HardJustification.GroupSize(group.id(), citizens, false, citizens))));
    }

    static Constraint replacedVisit(ConstraintFactory day) {
        return Penalty.of(
                DayPlanRule.REPLACED_VISIT,
                toCome(day)
                        .filter(PlacedStop::isVisit)
                        .join(
                                takingPart(day),
                                equal(stop -> PlacedStop.citizen(stop).id(), Participation::citizenId),
                                filtering((stop, part) -> part.replaces(PlacedStop.visit(stop))))
                        .groupBy(
                                (stop, part) -> stop,
                                ConstraintCollectors.min((Stop stop, Participation part) -> part.groupId()))
                        .map((stop, group) -> new HardJustification.ReplacedVisit(stop.id(), group, 1)));
    }

    private static BiConstraintStream<GroupActivity, Integer> participants(ConstraintFactory day) {
        return takingPart(day)
                .groupBy(Participation::group, ConstraintCollectors.count())
                .complement(GroupActivity.class, group -> 0);
    }
}
