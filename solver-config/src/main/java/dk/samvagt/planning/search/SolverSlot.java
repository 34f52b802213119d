package dk.samvagt.planning.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dk.samvagt.planning.dayplan.DayPlan;
import java.time.Duration;
import java.util.Collections;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A solver with its search, for one solve at a time; making one takes longer than using it again. */
final class SolverSlot {

    /** More slices of a second than any solve may take. */
    private static final int SLICES = 5_000;

    private final RuinRecreatePhase phase = new RuinRecreatePhase();
    private final SolverFactory<DayPlan> factory;

    SolverSlot() {
        SolverConfig config = SolverConfig.createFromXmlResource("dayPlanSolverConfig.xml");
        CustomPhaseConfig search = new CustomPhaseConfig();
        search.setCustomPhaseCommandList(Collections.nCopies(SLICES, phase));
        factory = SolverFactory.create(config.withPhases(search));
    }

    SearchFigures solve(DayPlan start, Effort effort, Consumer<DayPlan> better, BooleanSupplier stop) {
        long began = System.nanoTime();
        phase.prepare(effort, stop);
        Solver<DayPlan> solver = factory.buildSolver();
        solver.addEventListener(event -> better.accept(event.getNewBestSolution()));
        phase.whenDone(solver::terminateEarly);
        DayPlan best = solver.solve(start);
        return new SearchFigures(best, Duration.ofNanos(System.nanoTime() - began), phase.rounds(), phase.trials());
    }
}
