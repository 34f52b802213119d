package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.StopMark;
import dk.samvagt.dayplan.plan.TakingPart;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Done;
import dk.samvagt.planning.dayplan.Pin;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.Published;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.visit.VisitInfo;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays a layout out on a planning problem, and reads one off again. */
final class Laying {

    private final DaySnapshot snapshot;
    private final DayPlan problem;
    private final int tolerance;
    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Map<StopKey, Stop> stops = new TreeMap<>();

    /**
     * A problem with nothing placed yet, made of the snapshot's facts.
     *
     * @param tolerance how far the start of what a person moved or pinned may drift
     */
    Laying(DaySnapshot snapshot, DayPlan problem, Duration tolerance) {
        this.snapshot = snapshot;
        this.problem = problem;
        this.tolerance = Math.toIntExact(tolerance.toSeconds());
        DayClock clock = snapshot.facts().clock();
        Map<String, String> shiftIds = new HashMap<>();
        for (ShiftInfo shift : snapshot.facts().shifts().values()) {
            shiftIds.put(shift.member() + " " + clock.seconds(shift.start()), shift.id());
        }
        for (Route route : problem.routes()) {
            String member = route.member().id();
            String shift = shiftIds.get(member + " " + route.shift().start());
            if (shift == null) {
                throw new IllegalStateException("Route " + route.id() + " belongs to none of the day's shifts.");
            }
            routes.put(shift, route);
        }
        problem.stops().forEach(stop -> stops.put(key(stop), stop));
    }

    /** The part of a visit that a planning stop stands for. */
    static StopKey key(Stop stop) {
        return new StopKey(stop.errand().id(), stop.seat());
    }

    DayPlan problem() {
        return problem;
    }

    /** Routes by the id of their shift, in the order of the day. */
    Map<String, Route> routes() {
        return routes;
    }

    /** Planning stops by the part of a visit that they stand for. */
    Map<StopKey, Stop> stops() {
        return stops;
    }

    void lay(Layout layout) {
        routes.forEach((shift, route) -> {
            List<StopKey> order = layout.stopsOn(shift);
            int rank = 0;
            for (StopKey key : order) {
                Stop stop = stop(key);
                StopMark mark = layout.mark(key);
                Placement.append(route, stop.plannedToStartAt(mark.plannedStart()));
                if (mark.decision() != null) {
                    stop.pinnedBy(pin(route.id(), rank++, mark.decision()));
                }
            }
        });
        layout.marks().forEach((key, mark) -> {
            Decision decision = mark.decision();
            if (decision != null && decision.isOff()) {
                stop(key).pinnedBy(new Pin(null, 0, null, 0));
            }
        });
        snapshot.told().values().forEach(this::remind);
        stops.forEach((key, stop) -> stop.doneAt(done(key, stop)));
        problem.participations()
                .forEach(wish -> wish.decidedAs(layout.takingPart()
                        .contains(
                                new TakingPart(wish.group().id(), wish.citizen().id()))));
    }

    private Pin pin(String route, int rank, Decision decision) {
        return new Pin(route, rank, decision.start(), decision.isExact() ? 0 : tolerance);
    }

    private void remind(ToldStop told) {
        Stop stop = stops.get(told.key());
        if (stop != null) {
            stop.publishedAs(new Published(told.member(), told.start()));
        }
    }

    private @Nullable Done done(StopKey key, Stop stop) {
        Optional<VisitInfo> visit = snapshot.facts().findVisit(key.visit());
        if (visit.isEmpty() || visit.get().started() == null) {
            return null;
        }
        DayClock clock = snapshot.facts().clock();
        int start = clock.seconds(visit.get().started().at());
        int end = visit.get().finished() == null
                ? start + stop.seconds()
                : clock.seconds(visit.get().finished().at());
        return new Done(start, Math.max(start, end));
    }

    private Stop stop(StopKey key) {
        Stop stop = stops.get(key);
        if (stop == null) {
            throw new IllegalStateException(
                    "Stop " + key + " is not of " + snapshot.facts().date() + ".");
        }
        return stop;
    }

    /**
     * Reads off how a plan of the same problem lies.
     *
     * @param marks what is noted about its stops beside the planned start
     */
    Layout read(DayPlan plan, Layout marks) {
        Map<String, String> shiftIds = new HashMap<>();
        routes.forEach((shift, route) -> shiftIds.put(route.id(), shift));
        Map<String, List<StopKey>> order = new LinkedHashMap<>();
        for (Route route : plan.routes()) {
            order.put(
                    shiftIds.getOrDefault(route.id(), route.id()),
                    route.stops().stream().map(Laying::key).toList());
        }
        Map<StopKey, StopMark> noted = new TreeMap<>();
        plan.stops().forEach(stop -> noted.put(key(stop), marks.mark(key(stop)).startingAt(stop.plannedStart())));
        Set<TakingPart> parts = new TreeSet<>(TakingPart.ORDER);
        plan.participations().forEach(wish -> {
            if (wish.takesPart()) {
                parts.add(new TakingPart(wish.group().id(), wish.citizen().id()));
            }
        });
        return new Layout(order, noted, parts);
    }
}
