package dk.samvagt.planning.benchmark;

import java.time.Duration;
import java.util.Optional;

/** A planner that solves published problems. */
interface Peer {

    String name();

    /** How many threads it searches with. */
    int threads();

    /**
     * Solves a problem.
     *
     * @param limit wall-clock time for everything
     * @param seed of its chances, where it lets one be set
     * @return empty where it cannot express the problem, or finds no solution in time
     */
    Optional<PublishedSolution> solve(PublishedProblem problem, Duration limit, long seed);
}
