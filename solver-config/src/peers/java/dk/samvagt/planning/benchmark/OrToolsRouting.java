package dk.samvagt.planning.benchmark;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.IntVar;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** A routing model with a clock; node 0 is the depot, and whatever is counted is in {@link PublishedDay#UNITS}. */
final class OrToolsRouting {

    private static final String TIME = "time";

    /** Where the first finds no plan, the next is asked; each for that part of the time at most. */
    private static final List<FirstSolutionStrategy.Value> STRATEGIES = List.of(
            FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION, FirstSolutionStrategy.Value.AUTOMATIC);

    private static final int STRATEGY_SHARE = 4;

    private final RoutingIndexManager indexes;
    final RoutingModel model;
    private final int vehicles;

    OrToolsRouting(int nodes, int vehicles) {
        indexes = new RoutingIndexManager(nodes, vehicles, 0);
        model = new RoutingModel(indexes);
        this.vehicles = vehicles;
    }

    long index(int node) {
        return indexes.nodeToIndex(node);
    }

    /** Lets the way cost what it takes, and time pass by ways and services, up to an end. */
    void drive(IntBinaryOperator way, IntUnaryOperator service, long end) {
        int cost = model.registerTransitCallback(
                (from, to) -> way.applyAsInt(indexes.indexToNode(from), indexes.indexToNode(to)));
        model.setArcCostEvaluatorOfAllVehicles(cost);
        int passing = model.registerTransitCallback((from, to) -> {
            int here = indexes.indexToNode(from);
            return (long) service.applyAsInt(here) + way.applyAsInt(here, indexes.indexToNode(to));
        });
        model.addDimension(passing, end, end, false, TIME);
    }

    void carry(IntUnaryOperator demand, int capacity) {
        int loading = model.registerUnaryTransitCallback(index -> demand.applyAsInt(indexes.indexToNode(index)));
        model.addDimension(loading, 0, capacity, true, "load");
    }

    RoutingDimension clock() {
        return model.getMutableDimension(TIME);
    }

    IntVar start(int node) {
        return clock().cumulVar(index(node));
    }

    /** When each vehicle may leave, and must be back. */
    void vehiclesAreOut(long from, long to) {
        for (int v = 0; v < vehicles; v++) {
            clock().cumulVar(model.start(v)).setRange(from, to);
            clock().cumulVar(model.end(v)).setRange(from, to);
        }
    }

    /** Improves the first plan that one of the strategies finds, by guided local search. */
    Optional<Assignment> solve(java.time.Duration limit) {
        model.closeModel();
        long began = System.nanoTime();
        Assignment first = null;
        for (FirstSolutionStrategy.Value strategy : STRATEGIES) {
            if (first == null) {
                RoutingSearchParameters search = parameters(limit.dividedBy(STRATEGY_SHARE))
                        .setFirstSolutionStrategy(strategy)
                        .setSolutionLimit(1)
                        .build();
                first = model.solveWithParameters(search);
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        java.time.Duration left = limit.minusNanos(System.nanoTime() - began);
        if (!left.isPositive()) {
            return Optional.of(first);
        }
        RoutingSearchParameters search = parameters(left)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .build();
        return Optional.ofNullable(model.solveFromAssignmentWithParameters(first, search));
    }

    private static RoutingSearchParameters.Builder parameters(java.time.Duration limit) {
        return main.defaultRoutingSearchParameters().toBuilder()
                .setTimeLimit(Duration.newBuilder().setSeconds(limit.toSeconds()).setNanos(limit.toNanosPart()));
    }

    /** The nodes of each vehicle in order, without the depot. */
    List<List<Integer>> routes(Assignment found) {
        List<List<Integer>> routes = new ArrayList<>();
        for (int v = 0; v < vehicles; v++) {
            List<Integer> route = new ArrayList<>();
            long at = found.value(model.nextVar(model.start(v)));
            while (!model.isEnd(at)) {
                route.add(indexes.indexToNode(at));
                at = found.value(model.nextVar(at));
            }
            routes.add(route);
        }
        return routes;
    }
}
