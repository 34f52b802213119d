package dk.samvagt.planning.benchmark;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.kopt.KOptListMoveSelectorConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedValuePlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Timefold's own phases over our model and rules: cheapest insertion, then late acceptance with the moves that it uses
 * for list variables unless told otherwise. It moves stops only, as starts to ask for have too many values to try; so
 * visits that must be timed to each other are beyond it.
 */
final class TimefoldPeer implements Peer {

    private static final String LIST = "stops";

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Optional<PublishedSolution> solve(PublishedProblem problem, Duration limit, long seed) {
        if (!(problem instanceof VrptwInstance)) {
            return Optional.empty();
        }
        SolverConfig config = SolverConfig.createFromXmlResource("dayPlanSolverConfig.xml")
                .withRandomSeed(seed)
                .withTerminationSpentLimit(limit)
                .withPhases(construction(), localSearch());
        DayPlan plan = SolverFactory.<DayPlan>create(config).buildSolver().solve(problem.day());
        return Optional.of(problem.solution(plan));
    }

    private static ConstructionHeuristicPhaseConfig construction() {
        return new ConstructionHeuristicPhaseConfig()
                .withEntityPlacerConfig(new QueuedValuePlacerConfig()
                        .withEntityClass(Route.class)
                        .withValueSelectorConfig(new ValueSelectorConfig(LIST).withId(LIST))
                        .withMoveSelectorConfig(new ListChangeMoveSelectorConfig()
                                .withValueSelectorConfig(new ValueSelectorConfig().withMimicSelectorRef(LIST))));
    }

    private static LocalSearchPhaseConfig localSearch() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig(List.of(
                        new ListChangeMoveSelectorConfig(),
                        new ListSwapMoveSelectorConfig(),
                        new KOptListMoveSelectorConfig())));
    }
}
