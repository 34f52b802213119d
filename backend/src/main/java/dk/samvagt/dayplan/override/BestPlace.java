package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.StopMark;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.JointStarts;
import dk.samvagt.dayplan.planning.PlanningProblem;
import dk.samvagt.dayplan.planning.TimedDay;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.roster.ShiftInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries places for a stop and finds the one where it costs least. */
@Component
class BestPlace {

    private static final int EVERYWHERE = 1000;

    private final JointStarts jointStarts;
    private final DayJudging judging;
    private final DayPlanner planner;

    BestPlace(JointStarts jointStarts, DayJudging judging, DayPlanner planner) {
        this.jointStarts = jointStarts;
        this.judging = judging;
        this.planner = planner;
    }

    /**
     * The day with the only stop of a visit where it costs least, as early as can be. Planning's search looks for it,
     * which is much faster than trying place by place and finds what is offered as best places.
     *
     * @param places all that are allowed: whole routes
     */
    Optional<TimedDay> search(DaySnapshot day, StopKey stop, Collection<Place> places) {
        Set<String> shifts = places.stream().map(Place::shift).collect(Collectors.toSet());
        PlanningProblem problem = judging.problem(day, day.layout().undecided(stop.visit()));
        return planner.options(problem.start(), stop.visit(), EVERYWHERE).stream()
                .map(option -> problem.read(option.plan()))
                .filter(layout -> layout.findSpot(stop)
                        .filter(spot -> shifts.contains(spot.shift()))
                        .isPresent())
                .findFirst()
                .map(layout -> judging.time(day, layout));
    }

    /**
     * The day with the stop at each place.
     *
     * @param start the start that it waits for, in seconds from midnight; null for as early as can be
     */
    List<TimedDay> tryAll(DaySnapshot day, StopKey stop, Collection<Place> places, @Nullable Integer start) {
        Layout free = day.layout().noting(stop, mark -> StopMark.NONE.startingAt(start));
        if (start != null) {
            for (StopKey other : free.stopsOf(stop.visit())) {
                free = free.findSpot(other).isPresent() ? free.noting(other, mark -> mark.startingAt(start)) : free;
            }
        }
        List<TimedDay> tried = new ArrayList<>();
        for (Place place : places) {
            Layout placed = free.placed(stop, place.shift(), place.index());
            tried.add(jointStarts.settle(day, placed, List.of(stop)));
        }
        return tried;
    }

    /** The one that costs least; the first of equals. */
    static Optional<TimedDay> cheapest(Collection<TimedDay> tried) {
        return tried.stream().reduce((one, other) -> other.score().compareTo(one.score()) > 0 ? other : one);
    }

    /** The same day with a second person beside the first, where that costs less than leaving the first alone. */
    TimedDay withPartner(DaySnapshot day, TimedDay alone, StopKey stop) {
        StopKey partner = stop.partner();
        Optional<Integer> start = alone.findStart(stop);
        boolean missing = alone.layout().knows(partner)
                && alone.layout().findSpot(partner).isEmpty();
        if (!missing || start.isEmpty()) {
            return alone;
        }
        String member = alone.layout()
                .findSpot(stop)
                .map(spot -> Place.memberOf(day, spot.shift()))
                .orElse("");
        List<TimedDay> tried = new ArrayList<>(List.of(alone));
        for (ShiftInfo shift : day.facts().shifts().values()) {
            if (!shift.member().equals(member) && !day.facts().absent().contains(shift.member())) {
                int index = indexByTime(alone, shift.id(), start.get());
                Layout together =
                        alone.layout().noting(partner, StopMark::released).placed(partner, shift.id(), index);
                tried.add(jointStarts.settle(day, together, Set.of(stop, partner)));
            }
        }
        return tried.stream().max(Comparator.comparing(TimedDay::score)).orElse(alone);
    }

    private static int indexByTime(TimedDay timed, String shift, int start) {
        return Math.toIntExact(timed.layout().stopsOn(shift).stream()
                .filter(other -> timed.findStart(other).orElse(0) < start)
                .count());
    }
}
