package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.List;

/** A person's decision stands. */
final class PinRules {

    private PinRules() {}

    static Constraint pinKept(ConstraintFactory day) {
        UniConstraintStream<HardJustification> singly =
                DayStreams.stops(day).filter(PinRules::binds).map(PinRules::againstDecision);
        UniConstraintStream<HardJustification> inOrder =
                day.forEach(Route.class).flattenLast(PinRules::turned);
        return Penalty.of(DayPlanRule.PIN_KEPT, singly.concat(inOrder));
    }

    private static boolean binds(Stop stop) {
        return stop.pin() != null && stop.done() == null;
    }

    private static HardJustification againstDecision(Stop stop) {
        Pin pin = requireNonNull(stop.pin());
        if (!pin.isKeptOn(stop.route())) {
            return new HardJustification.PinKept(stop.id(), true, 1);
        }
        int drift = PlacedStop.isPlaced(stop) ? pin.drift(PlacedStop.start(stop)) : 0;
        return new HardJustification.PinKept(stop.id(), false, Measures.minutesUp(drift));
    }

    /** Each two stops that a person put on this route the other way round. */
    private static List<HardJustification> turned(Route route) {
        List<Stop> pinned = route.stops().stream()
                .filter(stop -> binds(stop) && PlacedStop.isWherePinned(stop))
                .toList();
        List<HardJustification> turned = new ArrayList<>();
        for (int later = 1; later < pinned.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Stop one = pinned.get(earlier);
                Stop other = pinned.get(later);
                if (requireNonNull(one.pin()).order()
                        > requireNonNull(other.pin()).order()) {
                    turned.add(new HardJustification.PinOrderKept(one.id(), other.id(), 1));
                }
            }
        }
        return turned;
    }
}
