package dk.samvagt.planning.benchmark;

import static dk.samvagt.planning.benchmark.PublishedDay.down;
import static dk.samvagt.planning.benchmark.PublishedDay.up;

import dk.samvagt.planning.benchmark.VrptwInstance.Customer;
import java.time.Duration;
import java.util.Optional;

/** Vehicle routing with time windows as OR-Tools sees it; a customer's number is its node. */
final class OrToolsVrptw {

    private final VrptwInstance problem;

    OrToolsVrptw(VrptwInstance problem) {
        this.problem = problem;
    }

    Optional<PublishedSolution> solve(Duration limit) {
        OrToolsRouting routing = new OrToolsRouting(problem.places().size(), problem.vehicles());
        int end = down(problem.depot().due());
        routing.drive(
                (from, to) -> up(problem.distance(from, to)),
                place -> up(problem.places().get(place).service()),
                end);
        routing.carry(place -> problem.places().get(place).demand(), problem.capacity());
        for (Customer customer : problem.customers()) {
            routing.start(customer.number()).setRange(up(customer.ready()), down(customer.due()));
        }
        routing.vehiclesAreOut(up(problem.depot().ready()), end);
        return routing.solve(limit).map(found -> new VrptwSolution(problem, routing.routes(found)));
    }
}
