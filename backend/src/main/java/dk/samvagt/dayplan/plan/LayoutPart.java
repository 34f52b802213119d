package dk.samvagt.dayplan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of a layout as it once was or will be, kept as text: enough to take a change back, however much later.
 *
 * @param routes stops in order of each route that the part is about
 * @param marks what is noted about each stop that the part is about
 * @param takingPart who takes part in groups; null where the part is not about that
 */
public record LayoutPart(
        Map<String, List<String>> routes,
        List<Noted> marks,
        @Nullable List<TakingPart> takingPart) {

    /**
     * What was noted about a stop.
     *
     * @param stop visit and seat
     */
    public record Noted(String stop, StopMark mark) {}

    /** What differs between two layouts, as it was in the first. */
    public static LayoutPart between(Layout before, Layout after) {
        Map<String, List<String>> routes = new LinkedHashMap<>();
        before.routes().forEach((shift, stops) -> {
            if (!stops.equals(after.stopsOn(shift))) {
                routes.put(shift, texts(stops));
            }
        });
        List<Noted> marks = new ArrayList<>();
        before.marks().forEach((stop, mark) -> {
            boolean moved = !before.findSpot(stop).equals(after.findSpot(stop));
            if (moved || !mark.equals(after.mark(stop))) {
                marks.add(new Noted(stop.toString(), mark));
            }
        });
        boolean sameParts = before.takingPart().equals(after.takingPart());
        return new LayoutPart(routes, marks, sameParts ? null : sorted(before.takingPart()));
    }

    /** All of a layout. */
    public static LayoutPart whole(Layout before) {
        Map<String, List<String>> routes = new LinkedHashMap<>();
        before.routes().forEach((shift, stops) -> routes.put(shift, texts(stops)));
        List<Noted> marks = new ArrayList<>();
        before.marks().forEach((stop, mark) -> marks.add(new Noted(stop.toString(), mark)));
        return new LayoutPart(routes, marks, sorted(before.takingPart()));
    }

    /**
     * Takes the change back, as far as the day still allows: what is gone stays gone, and what has been done stays
     * where it was done.
     *
     * @param done stops that are history
     */
    public Layout restoredIn(Layout now, Set<StopKey> done) {
        Map<String, List<StopKey>> before = new LinkedHashMap<>();
        routes.forEach((shift, stops) -> {
            if (now.routes().containsKey(shift)) {
                before.put(shift, movable(stops, now, done));
            }
        });
        Set<StopKey> moving = new HashSet<>();
        before.values().forEach(moving::addAll);
        marks.forEach(noted -> moving.add(StopKey.parse(noted.stop())));
        moving.removeAll(done);

        Map<String, List<StopKey>> next = new LinkedHashMap<>();
        now.routes().forEach((shift, stops) -> next.put(shift, merged(stops, before.get(shift), moving)));
        Map<StopKey, StopMark> nextMarks = new TreeMap<>(now.marks());
        for (Noted noted : marks) {
            nextMarks.computeIfPresent(StopKey.parse(noted.stop()), (stop, mark) -> noted.mark());
        }
        return new Layout(next, nextMarks, takingPart == null ? now.takingPart() : Set.copyOf(takingPart));
    }

    /** The layout that {@link #whole(Layout)} was made from. */
    public Layout toLayout() {
        Map<String, List<StopKey>> order = new LinkedHashMap<>();
        routes.forEach((shift, stops) ->
                order.put(shift, stops.stream().map(StopKey::parse).toList()));
        Map<StopKey, StopMark> noted = new TreeMap<>();
        marks.forEach(mark -> noted.put(StopKey.parse(mark.stop()), mark.mark()));
        return new Layout(order, noted, takingPart == null ? Set.of() : Set.copyOf(takingPart));
    }

    /** What stays keeps its order at the head, where history is; then come those of before in their order. */
    private static List<StopKey> merged(List<StopKey> now, @Nullable List<StopKey> before, Set<StopKey> moving) {
        if (before == null) {
            return now.stream().filter(stop -> !moving.contains(stop)).toList();
        }
        Set<StopKey> merged = new LinkedHashSet<>(now);
        merged.removeAll(moving);
        merged.addAll(before);
        return List.copyOf(merged);
    }

    private static List<StopKey> movable(List<String> stops, Layout now, Set<StopKey> done) {
        return stops.stream()
                .map(StopKey::parse)
                .filter(now::knows)
                .filter(stop -> !done.contains(stop))
                .toList();
    }

    private static List<String> texts(List<StopKey> stops) {
        return stops.stream().map(StopKey::toString).toList();
    }

    private static List<TakingPart> sorted(Set<TakingPart> parts) {
        Set<TakingPart> sorted = new TreeSet<>(TakingPart.ORDER);
        sorted.addAll(parts);
        return List.copyOf(sorted);
    }
}
