package dk.samvagt.dayplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who goes where in which order, with what is noted about each stop. Never changes: every verb answers another layout.
 */
public final class Layout {

    private static final Layout EMPTY = new Layout(Map.of(), Map.of(), Set.of());

    private final Map<String, List<StopKey>> routes;
    private final Map<StopKey, StopMark> marks;
    private final Set<TakingPart> takingPart;
    private final Map<StopKey, Spot> spots = new HashMap<>();

    /**
     * A layout of these routes.
     *
     * @param routes stops in order by shift; a shift with no stops has an empty list
     * @param marks of every stop of the day, placed or not
     * @param takingPart who takes part in which group
     */
    public Layout(Map<String, List<StopKey>> routes, Map<StopKey, StopMark> marks, Set<TakingPart> takingPart) {
        Map<String, List<StopKey>> ownRoutes = new LinkedHashMap<>();
        routes.forEach((shift, stops) -> ownRoutes.put(shift, List.copyOf(stops)));
        this.routes = Collections.unmodifiableMap(ownRoutes);
        this.marks = Collections.unmodifiableMap(new TreeMap<>(marks));
        this.takingPart = Set.copyOf(takingPart);
        this.routes.forEach((shift, stops) -> {
            for (int index = 0; index < stops.size(); index++) {
                remember(stops.get(index), new Spot(shift, index));
            }
        });
    }

    private void remember(StopKey stop, Spot spot) {
        if (!marks.containsKey(stop)) {
            throw new IllegalArgumentException("Stop " + stop + " on shift " + spot.shift() + " is not of this day.");
        }
        Spot other = spots.put(stop, spot);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Stop " + stop + " lies on shift " + other.shift() + " and again on " + spot.shift() + ".");
        }
    }

    /** No shifts, no stops. */
    public static Layout empty() {
        return EMPTY;
    }

    /** Stops in order by shift. */
    public Map<String, List<StopKey>> routes() {
        return routes;
    }

    /** What is noted about each stop of the day, placed or not. */
    public Map<StopKey, StopMark> marks() {
        return marks;
    }

    /** Who takes part in which group. */
    public Set<TakingPart> takingPart() {
        return takingPart;
    }

    /** The stops of a shift in order; none where the shift is not of this day. */
    public List<StopKey> stopsOn(String shift) {
        return routes.getOrDefault(shift, List.of());
    }

    /** Where a stop is; empty while it is left out. */
    public Optional<Spot> findSpot(StopKey stop) {
        return Optional.ofNullable(spots.get(stop));
    }

    /** What is noted about a stop. */
    public StopMark mark(StopKey stop) {
        return marks.getOrDefault(stop, StopMark.NONE);
    }

    /** True where the stop is of this day, placed or not. */
    public boolean knows(StopKey stop) {
        return marks.containsKey(stop);
    }

    /** The day's stops of one visit or group, by seat. */
    public List<StopKey> stopsOf(String visit) {
        return marks.keySet().stream()
                .filter(stop -> stop.visit().equals(visit))
                .toList();
    }

    /**
     * Puts a stop on a route, away from where it was.
     *
     * @param index 0 to the number of the route's other stops; a larger one counts as the last
     */
    public Layout placed(StopKey stop, String shift, int index) {
        Map<String, List<StopKey>> next = routesWithout(stop);
        List<StopKey> route = next.computeIfAbsent(shift, none -> new ArrayList<>());
        route.add(Math.min(index, route.size()), stop);
        return new Layout(next, marks, takingPart);
    }

    /** Takes a stop off the plan. */
    public Layout takenOff(StopKey stop) {
        return new Layout(routesWithout(stop), marks, takingPart);
    }

    /** Puts two stops where the other was; one that was left out leaves the other left out. */
    public Layout swapped(StopKey one, StopKey other) {
        Map<String, List<StopKey>> next = new LinkedHashMap<>();
        routes.forEach((shift, stops) -> next.put(
                shift,
                stops.stream()
                        .map(stop -> stop.equals(one) ? other : stop.equals(other) ? one : stop)
                        .toList()));
        return new Layout(next, marks, takingPart);
    }

    /** Notes something else about a stop. */
    public Layout noting(StopKey stop, UnaryOperator<StopMark> change) {
        Map<StopKey, StopMark> next = new TreeMap<>(marks);
        next.put(stop, change.apply(mark(stop)));
        return new Layout(routes, next, takingPart);
    }

    /** The same with nothing decided of a visit, as if nobody had moved or pinned it. */
    public Layout undecided(String visit) {
        Layout layout = this;
        for (StopKey stop : stopsOf(visit)) {
            layout = layout.noting(stop, mark -> StopMark.NONE);
        }
        return layout;
    }

    /** The same with others taking part in groups. */
    public Layout withTakingPart(Set<TakingPart> others) {
        return new Layout(routes, marks, others);
    }

    /** The day as it is now: what is gone leaves, what is new is not placed yet, what a lost shift had is left out. */
    public Layout fittedTo(Collection<String> shifts, Collection<StopKey> stops, Collection<TakingPart> wishes) {
        Map<StopKey, StopMark> fittedMarks =
                stops.stream().collect(Collectors.toMap(stop -> stop, this::mark, (one, same) -> one));
        Map<String, List<StopKey>> fittedRoutes = new LinkedHashMap<>();
        for (String shift : shifts) {
            fittedRoutes.put(
                    shift,
                    stopsOn(shift).stream().filter(fittedMarks::containsKey).toList());
        }
        fittedMarks.replaceAll((stop, mark) -> lostItsShift(stop, fittedRoutes) ? StopMark.NONE : mark);
        Set<TakingPart> fittedParts = new TreeSet<>(TakingPart.ORDER);
        takingPart.stream().filter(wishes::contains).forEach(fittedParts::add);
        return new Layout(fittedRoutes, fittedMarks, fittedParts);
    }

    private boolean lostItsShift(StopKey stop, Map<String, List<StopKey>> left) {
        Spot spot = spots.get(stop);
        return spot != null && !left.containsKey(spot.shift());
    }

    private Map<String, List<StopKey>> routesWithout(StopKey stop) {
        Map<String, List<StopKey>> next = new LinkedHashMap<>();
        routes.forEach((shift, stops) -> next.put(shift, new ArrayList<>(stops)));
        next.values().forEach(stops -> stops.remove(stop));
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout
                && routes.equals(layout.routes)
                && marks.equals(layout.marks)
                && takingPart.equals(layout.takingPart);
    }

    @Override
    public int hashCode() {
        return 31 * routes.hashCode() + marks.hashCode();
    }

    @Override
    public String toString() {
        return routes.toString();
    }
}
