package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which vehicle goes to whom, in order.
 *
 * @param routes numbers of customers, by vehicle that is used
 */
record VrptwSolution(VrptwInstance problem, List<List<Integer>> routes) implements PublishedSolution {

    /** Leaves vehicles out that stay at the depot. */
    VrptwSolution {
        routes = routes.stream().filter(route -> !route.isEmpty()).toList();
    }

    /** Reads it from a plan of {@link VrptwDay}. */
    static VrptwSolution of(VrptwInstance problem, DayPlan plan) {
        return new VrptwSolution(
                problem,
                plan.routes().stream()
                        .map(route -> route.stops().stream()
                                .map(stop -> Integer.valueOf(stop.errand().id()))
                                .toList())
                        .toList());
    }

    /** The total distance, not rounded. */
    @Override
    public double objective() {
        return routes.stream().mapToDouble(this::distance).sum();
    }

    private double distance(List<Integer> route) {
        double sum = 0;
        int here = 0;
        for (int there : route) {
            sum += problem.distance(here, there);
            here = there;
        }
        return sum + problem.distance(here, 0);
    }

    @Override
    public String objectiveText() {
        return String.format(Locale.ROOT, "distance %.4f with %d vehicles", objective(), routes.size());
    }

    /** A line for each vehicle: {@code Route #1: 5 3 8}. */
    @Override
    public String text() {
        StringBuilder lines = new StringBuilder();
        for (int v = 0; v < routes.size(); v++) {
            String customers = routes.get(v).stream().map(String::valueOf).collect(Collectors.joining(" "));
            lines.append("Route #").append(v + 1).append(": ").append(customers).append('\n');
        }
        return lines.toString();
    }
}
