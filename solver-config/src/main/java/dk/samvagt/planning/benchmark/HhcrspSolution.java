package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.benchmark.HhcrspInstance.Patient;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who serves whom, in order.
 *
 * @param routes by caregiver
 */
record HhcrspSolution(HhcrspInstance problem, List<List<Service>> routes) implements PublishedSolution {

    /**
     * One service at one patient.
     *
     * @param start in minutes
     */
    record Service(Patient patient, int service, double start) {

        private double late() {
            return Math.max(0, start - patient.latest());
        }

        private String text() {
            return String.format(Locale.ROOT, " %d,%d,%.4f", patient.number(), service, start);
        }
    }

    /** Reads it from a plan of {@link HhcrspDay}. */
    static HhcrspSolution of(HhcrspInstance instance, DayPlan plan) {
        List<List<Service>> routes = new ArrayList<>();
        for (Route route : plan.routes()) {
            routes.add(
                    route.stops().stream().map(stop -> service(instance, stop)).toList());
        }
        return new HhcrspSolution(instance, routes);
    }

    private static Service service(HhcrspInstance instance, Stop stop) {
        Patient patient = instance.patients().get(Integer.parseInt(stop.errand().id()) - 1);
        int service = patient.services().get(stop.seat() - 1).number();
        double start = requireNonNull(stop.timing()).start();
        return new Service(patient, service, start / PublishedDay.UNITS);
    }

    /** What the problem asks to be small, from the distances as published. */
    private HhcrspObjective figures() {
        double travel = routes.stream()
                .mapToDouble(route -> travel(problem.distances(), route))
                .sum();
        List<Service> all = routes.stream().flatMap(List::stream).toList();
        return new HhcrspObjective(
                travel,
                all.stream().mapToDouble(Service::late).sum(),
                all.stream().mapToDouble(Service::late).max().orElse(0));
    }

    @Override
    public double objective() {
        return figures().value();
    }

    @Override
    public String objectiveText() {
        return figures().text();
    }

    private static double travel(double[][] distances, List<Service> route) {
        double sum = 0;
        int here = 0;
        for (Service service : route) {
            int there = service.patient().number();
            sum += distances[here][there];
            here = there;
        }
        return sum + distances[here][0];
    }

    /** A line for each caregiver: its number, then patient, service and start of each service in order. */
    @Override
    public String text() {
        StringBuilder lines = new StringBuilder();
        for (int v = 0; v < routes.size(); v++) {
            String services = routes.get(v).stream().map(Service::text).collect(Collectors.joining());
            lines.append(v + 1).append(':').append(services).append('\n');
        }
        return lines.toString();
    }
}
