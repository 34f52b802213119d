package dk.samvagt.planning.benchmark;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.listener.IterationEndsListener;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.Solutions;
import dk.samvagt.planning.benchmark.VrptwInstance.Customer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * jsprit as it comes. It cools by rounds, not by time: a short run finds out how many fit, and further ones take the
 * rest of the time, the best of all counting. It knows no two people at once, so only vehicle routing is for it.
 */
final class JspritPeer implements Peer {

    /** What is less than this part of the time is not worth another run. */
    private static final int SHORT = 10;

    private static final int CAPACITY = 0;

    @Override
    public String name() {
        return "jsprit";
    }

    @Override
    public int threads() {
        return Math.min(2, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Optional<PublishedSolution> solve(PublishedProblem problem, Duration limit, long seed) {
        if (!(problem instanceof VrptwInstance vrptw)) {
            return Optional.empty();
        }
        VehicleRoutingProblem translated = translated(vrptw);
        VehicleRoutingProblemSolution best = null;
        long began = System.nanoTime();
        Duration left = limit;
        int rounds = Integer.MAX_VALUE;
        while (left.compareTo(limit.dividedBy(SHORT)) > 0) {
            Duration time = best == null ? limit.dividedBy(SHORT) : left;
            AtomicInteger made = new AtomicInteger();
            VehicleRoutingAlgorithm algorithm = algorithm(translated, rounds, time, seed);
            algorithm.addListener((IterationEndsListener) (round, same, solutions) -> made.set(round));
            long begin = System.nanoTime();
            VehicleRoutingProblemSolution found = Solutions.bestOf(algorithm.searchSolutions());
            best = best == null || found.getCost() < best.getCost() ? found : best;
            long took = System.nanoTime() - begin;
            left = limit.minusNanos(System.nanoTime() - began);
            rounds = (int) Math.max(1, (double) made.get() * left.toNanos() / took);
        }
        return Optional.ofNullable(best).map(found -> solution(vrptw, found));
    }

    private VehicleRoutingAlgorithm algorithm(
            VehicleRoutingProblem problem, int rounds, Duration limit, long seed) {
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(problem)
                .setProperty(Jsprit.Parameter.THREADS, String.valueOf(threads()))
                .setProperty(Jsprit.Parameter.ITERATIONS, String.valueOf(rounds))
                .setRandom(new Random(seed))
                .buildAlgorithm();
        TimeTermination time = new TimeTermination(limit.toMillis());
        algorithm.setPrematureAlgorithmTermination(time);
        algorithm.addListener(time);
        return algorithm;
    }

    private static VehicleRoutingProblem translated(VrptwInstance problem) {
        VehicleRoutingProblem.Builder day = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(FleetSize.FINITE)
                .setRoutingCost(ways(problem));
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("vehicle")
                .addCapacityDimension(CAPACITY, problem.capacity())
                .build();
        for (int v = 1; v <= problem.vehicles(); v++) {
            day.addVehicle(VehicleImpl.Builder.newInstance("vehicle " + v)
                    .setType(type)
                    .setStartLocation(Location.newInstance(0))
                    .setEarliestStart(problem.depot().ready())
                    .setLatestArrival(problem.depot().due())
                    .build());
        }
        for (Customer customer : problem.customers()) {
            day.addJob(Service.Builder.newInstance(String.valueOf(customer.number()))
                    .setLocation(Location.newInstance(customer.number()))
                    .addSizeDimension(CAPACITY, customer.demand())
                    .addTimeWindow(customer.ready(), customer.due())
                    .setServiceTime(customer.service())
                    .build());
        }
        return day.build();
    }

    private static FastVehicleRoutingTransportCostsMatrix ways(VrptwInstance problem) {
        int places = problem.places().size();
        FastVehicleRoutingTransportCostsMatrix.Builder ways =
                FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(places, false);
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                double distance = problem.distance(from, to);
                ways.addTransportTimeAndDistance(from, to, distance, distance);
            }
        }
        return ways.build();
    }

    private static VrptwSolution solution(VrptwInstance problem, VehicleRoutingProblemSolution found) {
        return new VrptwSolution(
                problem, found.getRoutes().stream().map(JspritPeer::customers).toList());
    }

    private static List<Integer> customers(VehicleRoute route) {
        return route.getActivities().stream().map(JspritPeer::customer).toList();
    }

    private static int customer(TourActivity activity) {
        return Integer.parseInt(((JobActivity) activity).getJob().getId());
    }
}
