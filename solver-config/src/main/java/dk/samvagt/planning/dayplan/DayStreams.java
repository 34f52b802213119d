package dk.samvagt.planning.dayplan;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/**
 * What the rules of a day look at. A stop without a planned start is as good as one with it, so that stops are taken
 * from the unfiltered side of the planning library and told apart by being on a route.
 */
final class DayStreams {

    private DayStreams() {}

    static UniConstraintStream<Stop> stops(ConstraintFactory day) {
        return day.forEachIncludingUnassigned(Stop.class);
    }

    static UniConstraintStream<Stop> placed(ConstraintFactory day) {
        return stops(day).filter(PlacedStop::isPlaced);
    }

    static UniConstraintStream<Stop> leftOut(ConstraintFactory day) {
        return stops(day).filter(PlacedStop::isLeftOut);
    }

    /** Placed and not yet history. */
    static UniConstraintStream<Stop> toCome(ConstraintFactory day) {
        return stops(day).filter(PlacedStop::isToCome);
    }

    /** The last stops of the routes that are not all history. */
    static UniConstraintStream<Stop> lastToCome(ConstraintFactory day) {
        return toCome(day).filter(PlacedStop::isLastOnRoute);
    }

    static UniConstraintStream<Stop> placedVisits(ConstraintFactory day) {
        return placed(day).filter(PlacedStop::isVisit);
    }

    static UniConstraintStream<Stop> placedWithGroups(ConstraintFactory day) {
        return placed(day).filter(PlacedStop::isWithGroup);
    }

    static UniConstraintStream<Participation> takingPart(ConstraintFactory day) {
        return day.forEach(Participation.class).filter(Participation::takesPart);
    }

    /** One stop for each errand that is placed at all: the one of its first seat that is. */
    private static UniConstraintStream<Stop> firstPlaced(ConstraintFactory day) {
        return placed(day).ifNotExists(placed(day), equal(PlacedStop::errandId), greaterThan(Stop::seat));
    }

    /** What happens to each citizen: visits and groups, each once. */
    static UniConstraintStream<Presence> occupations(ConstraintFactory day) {
        return firstPlaced(day)
                .filter(PlacedStop::isVisit)
                .map(Presence::onVisit)
                .concat(takingPart(day)
                        .join(
                                firstPlaced(day).filter(PlacedStop::isWithGroup),
                                equal(Participation::groupId, PlacedStop::errandId))
                        .map(Presence::inGroup));
    }

    /** When somebody is with a citizen, at home or in a group, as was meant: nothing is won by being late. */
    static UniConstraintStream<Presence> company(ConstraintFactory day) {
        return placedVisits(day)
                .filter(stop -> stop.place() != null && stop.isCompany())
                .map(Presence::onVisit)
                .concat(takingPart(day)
                        .join(
                                firstPlaced(day).filter(PlacedStop::isWithGroup).filter(Stop::isCompany),
                                equal(Participation::groupId, PlacedStop::errandId))
                        .map(Presence::inGroup));
    }
}
