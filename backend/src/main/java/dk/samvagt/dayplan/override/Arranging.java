package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.StopMark;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.JointStarts;
import dk.samvagt.dayplan.planning.TimedDay;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.visit.VisitProblem;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a day as a person wants it, or says why that is not possible. */
@Component
class Arranging {

    private final DayJudging judging;
    private final JointStarts jointStarts;
    private final BestPlace bestPlace;

    Arranging(DayJudging judging, JointStarts jointStarts, BestPlace bestPlace) {
        this.judging = judging;
        this.jointStarts = jointStarts;
        this.bestPlace = bestPlace;
    }

    /**
     * The day as wanted; nothing is decided or kept yet.
     *
     * @throws ProblemException {@code UNKNOWN_VISIT}, {@code UNKNOWN_MEMBER}, {@code IMPOSSIBLE}
     */
    Arrangement arrange(DaySnapshot day, OverrideRequest wanted) {
        List<StopKey> stops = stops(day, wanted.visit(), wanted.seat());
        return switch (wanted.type()) {
            case MOVE -> move(day, stops.getFirst(), wanted);
            case START_AT -> startAt(day, stops, wanted);
            case SWAP -> swap(day, stops.getFirst(), wanted);
            case UNASSIGN -> takeOff(day, stops);
            case PIN -> decide(day, stops, Decision.Kind.PINNED);
            case UNPIN -> release(day, stops);
        };
    }

    /** The stops meant: those of the seat, or all of the visit's. */
    private static List<StopKey> stops(DaySnapshot day, String visit, @Nullable Integer seat) {
        List<StopKey> all = day.layout().stopsOf(visit);
        if (all.isEmpty()) {
            throw new ProblemException(VisitProblem.UNKNOWN_VISIT, visit);
        }
        if (all.stream().anyMatch(day.facts()::isHistory)) {
            throw Impossibility.ALREADY_STARTED.problem();
        }
        List<StopKey> meant =
                all.stream().filter(stop -> seat == null || stop.seat() == seat).toList();
        if (meant.isEmpty()) {
            throw Impossibility.NO_SUCH_SEAT.problem();
        }
        return meant;
    }

    private Arrangement move(DaySnapshot day, StopKey stop, OverrideRequest wanted) {
        List<Place> places = Place.of(day, stop, wanted.member(), wanted.shift(), wanted.position());
        boolean isAlone = day.layout().stopsOf(stop.visit()).size() == 1;
        boolean anyTime = wanted.start() == null && wanted.position() == null;
        Optional<TimedDay> found = isAlone && anyTime ? bestPlace.search(day, stop, places) : Optional.empty();
        Integer start = wanted.start() == null ? null : day.facts().clock().seconds(wanted.start());
        TimedDay cheapest = found.or(() -> BestPlace.cheapest(bestPlace.tryAll(day, stop, places, start)))
                .orElseThrow(Impossibility.NOT_AT_WORK::problem);
        return new Arrangement(bestPlace.withPartner(day, cheapest, stop), Map.of(stop, Decision.Kind.MOVED));
    }

    private Arrangement startAt(DaySnapshot day, List<StopKey> stops, OverrideRequest wanted) {
        if (wanted.start() == null) {
            throw new IllegalArgumentException("A start is needed to begin at one.");
        }
        StopKey stop = stops.getFirst();
        int start = day.facts().clock().seconds(wanted.start());
        LocalTime earliest = day.facts().earliestStart(stop.visit());
        if (wanted.start().isBefore(earliest)) {
            throw Impossibility.BEFORE_THE_EARLIEST_START.problem(earliest);
        }
        List<TimedDay> tried = bestPlace.tryAll(day, stop, placesToStart(day, stop, wanted), start);
        List<TimedDay> inTime = tried.stream()
                .filter(one -> one.findStart(stop).filter(is -> is == start).isPresent())
                .toList();
        TimedDay cheapest = BestPlace.cheapest(inTime).orElseThrow(() -> tooLate(day, stop, tried));
        Map<StopKey, Decision.Kind> decided = new LinkedHashMap<>();
        for (StopKey each : wanted.seat() == null ? day.layout().stopsOf(stop.visit()) : stops) {
            if (cheapest.findStart(each).isPresent()) {
                decided.put(each, Decision.Kind.START_AT);
            }
        }
        return new Arrangement(cheapest, decided);
    }

    private static List<Place> placesToStart(DaySnapshot day, StopKey stop, OverrideRequest wanted) {
        if (wanted.member() != null || wanted.shift() != null) {
            return Place.of(day, stop, wanted.member(), wanted.shift(), wanted.position());
        }
        Spot spot = day.layout().findSpot(stop).orElseThrow(Impossibility.NOT_ON_THE_PLAN::problem);
        return Place.of(day, stop, null, spot.shift(), wanted.position());
    }

    private static ProblemException tooLate(DaySnapshot day, StopKey stop, List<TimedDay> tried) {
        int soonest = tried.stream()
                .flatMap(one -> one.findStart(stop).stream())
                .min(Integer::compare)
                .orElse(0);
        return Impossibility.CANNOT_BE_THERE_BY_THEN.problem(day.facts().clock().time(soonest));
    }

    private Arrangement swap(DaySnapshot day, StopKey one, OverrideRequest wanted) {
        String other = wanted.withVisit();
        if (other == null || other.equals(one.visit())) {
            throw Impossibility.SAME_VISIT.problem();
        }
        List<StopKey> others = stops(day, other, null);
        StopKey two = others.stream()
                .filter(stop -> stop.seat() == one.seat())
                .findFirst()
                .orElse(others.getFirst());
        Optional<Spot> spotOfOne = day.layout().findSpot(one);
        Optional<Spot> spotOfTwo = day.layout().findSpot(two);
        if (spotOfOne.isEmpty() && spotOfTwo.isEmpty()) {
            throw Impossibility.NOT_ON_THE_PLAN.problem();
        }
        spotOfTwo.ifPresent(spot -> Place.of(day, one, null, spot.shift(), null));
        spotOfOne.ifPresent(spot -> Place.of(day, two, null, spot.shift(), null));
        Layout swapped = day.layout()
                .swapped(one, two)
                .noting(one, mark -> StopMark.NONE)
                .noting(two, mark -> StopMark.NONE);
        Map<StopKey, Decision.Kind> decided = new LinkedHashMap<>();
        for (StopKey stop : List.of(one, two)) {
            boolean placed = swapped.findSpot(stop).isPresent();
            decided.put(stop, placed ? Decision.Kind.MOVED : Decision.Kind.TAKEN_OFF);
        }
        return new Arrangement(jointStarts.settle(day, swapped, decided.keySet()), decided);
    }

    private Arrangement takeOff(DaySnapshot day, List<StopKey> stops) {
        Layout without = day.layout();
        Map<StopKey, Decision.Kind> decided = new LinkedHashMap<>();
        for (StopKey stop : stops) {
            without = without.takenOff(stop).noting(stop, mark -> StopMark.NONE);
            decided.put(stop, Decision.Kind.TAKEN_OFF);
        }
        return new Arrangement(jointStarts.settle(day, without, stops), decided);
    }

    private Arrangement decide(DaySnapshot day, List<StopKey> stops, Decision.Kind kind) {
        Map<StopKey, Decision.Kind> decided = new LinkedHashMap<>();
        for (StopKey stop : stops) {
            if (day.layout().findSpot(stop).isPresent()) {
                decided.put(stop, kind);
            }
        }
        if (decided.isEmpty()) {
            throw Impossibility.NOT_ON_THE_PLAN.problem();
        }
        return new Arrangement(judging.time(day, day.layout()), decided);
    }

    private Arrangement release(DaySnapshot day, Collection<StopKey> stops) {
        Layout released = day.layout();
        for (StopKey stop : new ArrayList<>(stops)) {
            released = released.noting(stop, StopMark::released);
        }
        return new Arrangement(judging.time(day, released), Map.of());
    }
}
