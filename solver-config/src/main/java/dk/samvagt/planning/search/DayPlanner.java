package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plans days. One instance serves many threads; each solve runs on the thread that asks for it. */
public final class DayPlanner {

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
}
