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
 * @param leftOut stops that the part has on no route
 * @param marks what is noted about each stop that the part is about
 * @param takingPart who takes part in groups; null where the part is not about that
 */
public record LayoutPart(
        Map<String, List<String>> routes,
        List<String> leftOut,
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
        List<String> leftOut = new ArrayList<>();
        List<Noted> marks = new ArrayList<>();
        before.marks().forEach((stop, mark) -> {
            if (before.findSpot(stop).isEmpty() && after.findSpot(stop).isPresent()) {
                leftOut.add(stop.toString());
            }
            boolean moved = !before.findSpot(stop).equals(after.findSpot(stop));
            if (moved || !mark.equals(after.mark(stop))) {
                marks.add(new Noted(stop.toString(), mark));
            }
        });
        boolean sameParts = before.takingPart().equals(after.takingPart());
        return new LayoutPart(routes, leftOut, marks, sameParts ? null : sorted(before.takingPart()));
    }

    /** All of a layout. */
    public static LayoutPart whole(Layout before) {
        Map<String, List<String>> routes = new LinkedHashMap<>();
        before.routes().forEach((shift, stops) -> routes.put(shift, texts(stops)));
        List<String> leftOut = new ArrayList<>();
        List<Noted> marks = new ArrayList<>();
        before.marks().forEach((stop, mark) -> {
            if (before.findSpot(stop).isEmpty()) {
                leftOut.add(stop.toString());
            }
            marks.add(new Noted(stop.toString(), mark));
        });
        return new LayoutPart(routes, leftOut, marks, sorted(before.takingPart()));
    }

    /**
     * Takes the change back, as far as the day still allows: what is gone stays gone, what has been done stays where it
     * was done, and what was on a shift that is no more is left out.
     *
     * @param done stops that are history
     */
    public Layout restoredIn(Layout now, Set<StopKey> done) {
        Set<StopKey> moving = new HashSet<>(movable(leftOut, now, done));
        routes.values().forEach(stops -> moving.addAll(movable(stops, now, done)));

        Map<String, List<StopKey>> next = new LinkedHashMap<>();
        now.routes().forEach((shift, stops) -> {
            Set<StopKey> merged = new LinkedHashSet<>(stops);
            merged.removeAll(moving);
            merged.addAll(movable(routes.getOrDefault(shift, List.of()), now, done));
            next.put(shift, List.copyOf(merged));
        });
        Map<StopKey, StopMark> nextMarks = new TreeMap<>(now.marks());
        for (Noted noted : marks) {
            StopKey stop = StopKey.parse(noted.stop());
            if (!done.contains(stop)) {
                nextMarks.computeIfPresent(stop, (same, mark) -> noted.mark());
            }
        }
        Layout restored = new Layout(next, nextMarks, takingPart == null ? now.takingPart() : Set.copyOf(takingPart));
        return withoutContradictions(restored);
    }

    /** Nobody's decision holds a stop where it is not. */
    private static Layout withoutContradictions(Layout restored) {
        Layout next = restored;
        for (Map.Entry<StopKey, StopMark> entry : restored.marks().entrySet()) {
            Decision decision = entry.getValue().decision();
            boolean placed = restored.findSpot(entry.getKey()).isPresent();
            if (decision != null && decision.isOff() == placed) {
                next = next.noting(entry.getKey(), mark -> StopMark.NONE);
            }
        }
        return next;
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
