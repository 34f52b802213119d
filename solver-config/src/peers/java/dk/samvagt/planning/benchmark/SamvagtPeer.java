package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.time.Duration;
import java.util.Optional;

/** The planner that plans a team's day. */
final class SamvagtPeer implements Peer {

    private final DayPlanner planner = new DayPlanner();

    @Override
    public String name() {
        return "Samvagt";
    }

    @Override
    public int threads() {
        return new Effort(Duration.ofSeconds(1), 1).searches();
    }

    @Override
    public Optional<PublishedSolution> solve(PublishedProblem problem, Duration limit, long seed) {
        DayPlan plan = planner.plan(problem.day(), new Effort(limit, seed), better -> {}, () -> false);
        return Optional.of(problem.solution(plan));
    }
}
