package dk.samvagt.planning.benchmark;

import static dk.samvagt.planning.benchmark.PublishedDay.UNITS;
import static dk.samvagt.planning.benchmark.PublishedDay.down;
import static dk.samvagt.planning.benchmark.PublishedDay.up;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.Solver;
import dk.samvagt.planning.benchmark.HhcrspInstance.Patient;
import dk.samvagt.planning.benchmark.HhcrspInstance.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Home health care as OR-Tools sees it: a node for each service, lateness as the cost of a soft upper bound, two
 * services tied by constraints on their starts. The largest lateness is not part of what it looks for, as its routing
 * library knows no cost of the kind; it counts in the objective all the same.
 */
final class OrToolsHhcrsp {

    /** One service of one patient; the node is one more than its place in the list. */
    private record Task(Patient patient, Service service) {}

    private final HhcrspInstance problem;
    private final List<Task> tasks = new ArrayList<>();
    private final OrToolsRouting routing;

    OrToolsHhcrsp(HhcrspInstance problem) {
        this.problem = problem;
        for (Patient patient : problem.patients()) {
            patient.services().forEach(service -> tasks.add(new Task(patient, service)));
        }
        routing = new OrToolsRouting(tasks.size() + 1, problem.skills().size());
    }

    Optional<PublishedSolution> solve(Duration limit) {
        int end = end();
        routing.drive(
                (from, to) -> up(problem.distances()[place(from)][place(to)]),
                node -> node == 0 ? 0 : up(tasks.get(node - 1).service().minutes()),
                end);
        for (int node = 1; node <= tasks.size(); node++) {
            Task task = tasks.get(node - 1);
            routing.start(node).setRange(up(task.patient().earliest()), end);
            routing.clock()
                    .setCumulVarSoftUpperBound(
                            routing.index(node), down(task.patient().latest()), 1);
            routing.model.vehicleVar(routing.index(node)).setValue(able(task.service()));
        }
        for (int node = 2; node <= tasks.size(); node++) {
            if (tasks.get(node - 2).patient() == tasks.get(node - 1).patient()) {
                tie(node - 1, node);
            }
        }
        routing.vehiclesAreOut(0, end);
        return routing.solve(limit).map(this::solution);
    }

    /** Later than anything can be: all one after the other, each by the longest way. */
    private int end() {
        double longest = IntStream.range(0, problem.distances().length)
                .mapToDouble(from -> IntStream.range(0, problem.distances().length)
                        .mapToDouble(to -> problem.distances()[from][to])
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        double latest = tasks.stream()
                .mapToDouble(task -> task.patient().earliest())
                .max()
                .orElse(0);
        double work =
                tasks.stream().mapToDouble(task -> task.service().minutes()).sum();
        return up(Math.min(Integer.MAX_VALUE / (2.0 * UNITS), latest + work + longest * (tasks.size() + 1)));
    }

    private int place(int node) {
        return node == 0 ? 0 : tasks.get(node - 1).patient().number();
    }

    private long[] able(Service service) {
        return LongStream.range(0, problem.skills().size())
                .filter(vehicle -> problem.skills().get((int) vehicle).contains(service.number()))
                .toArray();
    }

    private void tie(int first, int second) {
        Patient patient = tasks.get(first - 1).patient();
        Solver solver = routing.model.solver();
        solver.addConstraint(solver.makeBetweenCt(
                solver.makeDifference(routing.start(second), routing.start(first)),
                up(patient.minGap()),
                down(patient.maxGap())));
        solver.addConstraint(solver.makeNonEquality(
                routing.model.vehicleVar(routing.index(first)), routing.model.vehicleVar(routing.index(second))));
    }

    private PublishedSolution solution(Assignment found) {
        return new HhcrspSolution(
                problem,
                routing.routes(found).stream()
                        .map(route ->
                                route.stream().map(node -> served(node, found)).toList())
                        .toList());
    }

    private HhcrspSolution.Service served(int node, Assignment found) {
        Task task = tasks.get(node - 1);
        return new HhcrspSolution.Service(
                task.patient(), task.service().number(), (double) found.min(routing.start(node)) / UNITS);
    }
}
