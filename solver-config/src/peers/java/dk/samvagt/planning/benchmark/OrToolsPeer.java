package dk.samvagt.planning.benchmark;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.Optional;

/** OR-Tools' routing library: cheapest insertion, then guided local search. */
final class OrToolsPeer implements Peer {

    OrToolsPeer() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools";
    }

    @Override
    public int threads() {
        return 1;
    }

    /** Its chances are its own: the seed is not used. */
    @Override
    public Optional<PublishedSolution> solve(PublishedProblem problem, Duration limit, long seed) {
        return switch (problem) {
            case VrptwInstance vrptw -> new OrToolsVrptw(vrptw).solve(limit);
            case HhcrspInstance hhcrsp -> new OrToolsHhcrsp(hhcrsp).solve(limit);
            default -> Optional.empty();
        };
    }
}
