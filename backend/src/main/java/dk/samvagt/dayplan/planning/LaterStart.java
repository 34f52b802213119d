package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stop that begins later in one plan of a day than in another. Times in seconds, the start from midnight.
 *
 * @param stop which
 * @param member who goes there
 * @param start when it begins now
 * @param late how long that is after its latest start
 * @param lateBefore how long it was after it before
 */
public record LaterStart(StopKey stop, String member, int start, int late, int lateBefore) {

    /** All of them, one for each visit or group, the latest beyond its time first. */
    public static List<LaterStart> between(JudgedDay before, JudgedDay after) {
        List<LaterStart> later = new ArrayList<>();
        after.stops()
                .forEach((key, stop) -> before.findTiming(key)
                        .filter(was -> isLater(stop, was) && later.stream().noneMatch(one -> isSame(one, key)))
                        .ifPresent(was -> later.add(of(key, stop, was))));
        later.sort(Comparator.comparing((LaterStart one) -> -one.late).thenComparing(LaterStart::start));
        return List.copyOf(later);
    }

    private static boolean isLater(Stop stop, StopTiming was) {
        StopTiming is = stop.timing();
        return is != null && stop.route() != null && stop.done() == null && is.start() > was.start();
    }

    private static boolean isSame(LaterStart one, StopKey key) {
        return one.stop.visit().equals(key.visit());
    }

    private static LaterStart of(StopKey key, Stop stop, StopTiming was) {
        int start = stop.timing() == null ? was.start() : stop.timing().start();
        return new LaterStart(
                key,
                stop.route() == null ? "" : stop.route().member().id(),
                start,
                stop.errand().window().secondsLate(start),
                stop.errand().window().secondsLate(was.start()));
    }

    /** True where that is too late, and later than before. */
    public boolean isTooLate() {
        return late > lateBefore;
    }
}
