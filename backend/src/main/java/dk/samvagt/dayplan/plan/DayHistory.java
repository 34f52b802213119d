package dk.samvagt.dayplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was done to a day's plan, in order. */
@Component
public class DayHistory {

    private static final List<ChangeType> UNDOABLE =
            Arrays.stream(ChangeType.values()).filter(ChangeType::isUndoable).toList();

    private final Changes changes;

    DayHistory(Changes changes) {
        this.changes = changes;
    }

    /**
     * Writes down what was done; to be called in the transaction that changed the day, after the change. A solve that
     * betters its own plan is one change for as long as nobody else does anything.
     *
     * @param before how the day lay before
     */
    public void record(TeamDay day, Deed deed, Layout before) {
        Optional<Change> last = changes.findFirstByDayPlanIdOrderByNumberDesc(day.id());
        UUID solve = deed.solve();
        if (solve == null) {
            add(day, deed, LayoutPart.between(before, day.layout()), last);
        } else if (!Objects.equals(solve, last.map(Change::solve).orElse(null))) {
            add(day, deed, LayoutPart.whole(before), last);
        }
    }

    private void add(TeamDay day, Deed deed, LayoutPart earlier, Optional<Change> last) {
        changes.save(new Change(day, last.map(Change::number).orElse(0) + 1, deed, earlier));
    }

    /**
     * The last change that can be taken back and was not; together with what a solve that still runs has done since,
     * newest first.
     *
     * @param runningSolve the solve that plans this day now
     */
    public List<Change> listToUndo(UUID dayId, @Nullable UUID runningSolve) {
        List<Change> open = changes.findNotUndone(dayId, UNDOABLE, Limit.of(50));
        int last = 0;
        while (runningSolve != null
                && last < open.size() - 1
                && runningSolve.equals(open.get(last).solve())) {
            last++;
        }
        return open.subList(0, Math.min(open.size(), last + 1));
    }

    /** True where there is something to take back. */
    public boolean canUndo(UUID dayId) {
        return !changes.findNotUndone(dayId, UNDOABLE, Limit.of(1)).isEmpty();
    }

    /** Everything done to the day, newest first. */
    public List<Change> list(UUID dayId) {
        return changes.findByDayPlanIdOrderByNumberDesc(dayId);
    }

    /** Ids of the changes that were taken back. */
    public Set<UUID> listUndone(UUID dayId) {
        return changes.findUndone(dayId);
    }
}
