package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.StopMark;
import dk.samvagt.planning.dayplan.StartLink;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets those wait who start together with somebody else, or some time after something else, once a person has changed
 * where they go. A start that a person decided exactly is left alone.
 */
@Component
public class JointStarts {

    /** Enough for a chain through all pairs of a day; two pairs that wait for each other end here. */
    private static final int ROUNDS = 10;

    private final DayJudging judging;

    JointStarts(DayJudging judging) {
        this.judging = judging;
    }

    /**
     * A layout in which those who belong together start together.
     *
     * @param moved the stops that a person put elsewhere; whatever waited because of them waits no longer
     */
    public TimedDay settle(DaySnapshot day, Layout wanted, Collection<StopKey> moved) {
        TimedDay timed = judging.time(day, wanted);
        Layout next = raised(timed, forgetting(timed, moved));
        for (int round = 0; round < ROUNDS && !next.equals(timed.layout()); round++) {
            timed = judging.time(day, next);
            next = raised(timed, next);
        }
        return timed.layout().equals(next) ? timed : judging.time(day, next);
    }

    /** Whoever is linked to what was moved starts as early as can be again. */
    private static Layout forgetting(TimedDay timed, Collection<StopKey> moved) {
        Set<StopKey> waiting = new TreeSet<>();
        for (StartLink link : timed.plan().links()) {
            StopKey first = StopKey.parse(link.first());
            StopKey second = StopKey.parse(link.second());
            if (moved.contains(first) || moved.contains(second)) {
                waiting.add(first);
                waiting.add(second);
            }
        }
        waiting.removeAll(moved);
        Layout next = timed.layout();
        for (StopKey stop : waiting) {
            if (!isExact(next.mark(stop))) {
                next = next.noting(stop, mark -> mark.startingAt(null));
            }
        }
        return next;
    }

    private static Layout raised(TimedDay timed, Layout layout) {
        Layout next = layout;
        for (StartLink link : timed.plan().links()) {
            StopKey first = StopKey.parse(link.first());
            StopKey second = StopKey.parse(link.second());
            Integer firstStart = movableStart(timed.stops(), first);
            Integer secondStart = movableStart(timed.stops(), second);
            if (firstStart != null && secondStart != null) {
                next = raised(next, second, secondStart, firstStart + link.min());
                if (link.kind() == StartLink.Kind.PAIR) {
                    next = raised(next, first, firstStart, secondStart - link.max());
                }
            }
        }
        return next;
    }

    private static Layout raised(Layout layout, StopKey stop, int start, int atLeast) {
        StopMark mark = layout.mark(stop);
        boolean waitsAlready = mark.plannedStart() != null && mark.plannedStart() >= atLeast;
        if (start >= atLeast || waitsAlready || isExact(mark)) {
            return layout;
        }
        return layout.noting(stop, one -> one.startingAt(atLeast));
    }

    private static boolean isExact(StopMark mark) {
        Decision decision = mark.decision();
        return decision != null && decision.isExact();
    }

    private static @Nullable Integer movableStart(Map<StopKey, Stop> stops, StopKey key) {
        Stop stop = stops.get(key);
        if (stop == null || stop.done() != null) {
            return null;
        }
        StopTiming timing = stop.timing();
        return timing == null ? null : timing.start();
    }
}
