package dk.samvagt.planning.search;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Participation;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries plans between objects and numbers. */
final class Layout {

    private Layout() {}

    /** Reads the placements of the problem's own plan. */
    static SearchState read(SearchProblem problem) {
        SearchState state = new SearchState(problem);
        for (PartFacts part : problem.parts) {
            state.decide(part.number, part.part.takesPart());
        }
        for (int r = 0; r < problem.routes.length; r++) {
            List<Stop> stops = problem.routes[r].route.stops();
            for (int i = 0; i < stops.size(); i++) {
                StopFacts stop = problem.stops[problem.stop(stops.get(i).id())];
                state.insert(stop.number, r, i, askedStart(stop));
            }
        }
        if (!state.computeAll()) {
            untangle(state);
        }
        state.keep();
        return state;
    }

    /** Where stops wait for each other in a circle: takes those off that may be moved; people's own stay as asked. */
    private static void untangle(SearchState state) {
        for (LinkFacts link : state.problem.links) {
            for (StopFacts stop : List.of(link.first, link.second)) {
                if (!stop.pinned && state.timings.routeOf[stop.number] >= 0) {
                    state.remove(stop.number);
                }
            }
        }
        if (state.computeAll()) {
            return;
        }
        for (LinkFacts link : state.problem.links) {
            if (link.first.pinned && link.second.pinned) {
                link.ignore();
            }
        }
        state.computeAll();
    }

    /**
     * Starts of stops that hang together are found anew, unless a person decided them or they waited for something
     * themselves.
     */
    private static int askedStart(StopFacts stop) {
        Integer planned = stop.stop.plannedStart();
        return planned == null || stop.pinned || stop.linked.length > 0 && stop.startsToTry.length == 1 ? 0 : planned;
    }

    /** The start to ask for so that a stop happens when the search had it happen. */
    static @Nullable Integer plannedStart(StopFacts stop, Snapshot snapshot, boolean placed) {
        if (!placed || stop.done != null) {
            return null;
        }
        int later = snapshot.later[stop.number];
        boolean asked =
                stop.linked.length > 0 || stop.askedStart > 0 || snapshot.askedStart[stop.number] > 0 || later > 0;
        return asked ? (Integer) (snapshot.start[stop.number] + later) : null;
    }

    /** Makes the working plan equal to a snapshot, changing no route that is already as it should be. */
    static void apply(SearchProblem problem, Snapshot snapshot, ScoreDirector<DayPlan> director) {
        DayPlan plan = director.getWorkingSolution();
        List<List<Stop>> wanted = new ArrayList<>();
        boolean[] placed = new boolean[problem.stops.length];
        for (int[] line : snapshot.order) {
            List<Stop> stops = new ArrayList<>(line.length);
            for (int s : line) {
                stops.add(plan.stops().get(s));
                placed[s] = true;
            }
            wanted.add(stops);
        }
        for (int r = 0; r < wanted.size(); r++) {
            unassignFromFirstDifference(plan.routes().get(r), wanted.get(r), director);
        }
        for (int r = 0; r < wanted.size(); r++) {
            assignRest(plan.routes().get(r), wanted.get(r), director);
        }
        for (int s = 0; s < placed.length; s++) {
            plan(plan.stops().get(s), plannedStart(problem.stops[s], snapshot, placed[s]), director);
        }
        for (int p = 0; p < snapshot.takesPart.length; p++) {
            decide(plan.participations().get(p), snapshot.takesPart[p] != 0, director);
        }
        director.triggerVariableListeners();
    }

    private static void unassignFromFirstDifference(Route route, List<Stop> wanted, ScoreDirector<DayPlan> director) {
        List<Stop> stops = route.stops();
        int same = 0;
        while (same < stops.size() && same < wanted.size() && stops.get(same) == wanted.get(same)) {
            same++;
        }
        for (int i = stops.size() - 1; i >= same; i--) {
            Stop stop = stops.get(i);
            director.beforeListVariableElementUnassigned(route, "stops", stop);
            director.beforeListVariableChanged(route, "stops", i, i + 1);
            route.changeableStops().remove(i);
            director.afterListVariableChanged(route, "stops", i, i);
            director.afterListVariableElementUnassigned(route, "stops", stop);
        }
    }

    private static void assignRest(Route route, List<Stop> wanted, ScoreDirector<DayPlan> director) {
        for (int i = route.stops().size(); i < wanted.size(); i++) {
            Stop stop = wanted.get(i);
            director.beforeListVariableElementAssigned(route, "stops", stop);
            director.beforeListVariableChanged(route, "stops", i, i);
            route.changeableStops().add(stop);
            director.afterListVariableChanged(route, "stops", i, i + 1);
            director.afterListVariableElementAssigned(route, "stops", stop);
        }
    }

    private static void plan(Stop stop, @Nullable Integer start, ScoreDirector<DayPlan> director) {
        if (!Objects.equals(stop.plannedStart(), start)) {
            director.beforeVariableChanged(stop, "plannedStart");
            stop.plannedToStartAt(start);
            director.afterVariableChanged(stop, "plannedStart");
        }
    }

    private static void decide(Participation part, boolean joins, ScoreDirector<DayPlan> director) {
        if (part.takesPart() != joins) {
            director.beforeVariableChanged(part, "takesPart");
            part.decidedAs(joins);
            director.afterVariableChanged(part, "takesPart");
        }
    }
}
