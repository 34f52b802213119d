package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plans days. One instance serves many threads; each solve runs on the thread that asks for it. */
public final class DayPlanner {

    private final DayPlanJudge judge = new DayPlanJudge();
    private final Queue<SolverSlot> idle = new ConcurrentLinkedQueue<>();

    /**
     * Improves a plan, starting from what is placed; keeps what is pinned or done.
     *
     * @param start the problem with its placements; not changed
     * @param better told of each better plan, at most about once a second, with a copy of its own
     * @param stop asked often; true ends the search, which keeps the best so far
     * @return the best plan found, judged
     */
    public DayPlan plan(DayPlan start, Effort effort, Consumer<DayPlan> better, BooleanSupplier stop) {
        return measure(start, effort, better, stop).plan();
    }

    /** The same, and tells what the search did. */
    public SearchFigures measure(DayPlan start, Effort effort, Consumer<DayPlan> better, BooleanSupplier stop) {
        SolverSlot slot = idle.poll();
        if (slot == null) {
            slot = new SolverSlot();
        }
        try {
            return slot.solve(start, effort, better, stop);
        } finally {
            idle.offer(slot);
        }
    }

    /**
     * The best places for a visit or group, one for each member (or pair of members), best first; places that break
     * a hard rule come last.
     *
     * @param plan with its placements; where the errand is placed already, it is thought away first
     * @param errand id of the visit or group
     * @throws IllegalArgumentException where the plan has no such errand
     */
    public List<Option> options(DayPlan plan, String errand, int limit) {
        return Options.of(plan, errand, limit);
    }

    /**
     * Why each member does not make a stop, one for each route.
     *
     * @throws IllegalArgumentException where the plan has no such stop
     */
    public List<WhyNot> whyNot(DayPlan plan, String stop) {
        return Reasons.of(plan, stop, judge);
    }
}
