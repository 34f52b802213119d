package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.StalePlanException;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A plan of today in a few seconds, where there is none yet, so that nobody opens the page to an empty day. */
@Component
class FirstPlan {

    private static final Logger log = LoggerFactory.getLogger(FirstPlan.class);

    private final ConcurrentMap<String, ReentrantLock> underWay = new ConcurrentHashMap<>();
    private final DayPlanner planner;
    private final DayJudging judging;
    private final DaySnapshots snapshots;
    private final DayChanges changes;
    private final DayPlanProperties properties;
    private final Clock clock;

    FirstPlan(
            DayPlanner planner,
            DayJudging judging,
            DaySnapshots snapshots,
            DayChanges changes,
            DayPlanProperties properties,
            Clock clock) {
        this.planner = planner;
        this.judging = judging;
        this.snapshots = snapshots;
        this.changes = changes;
        this.properties = properties;
        this.clock = clock;
    }

    /** The day with a first plan, where it is today and nothing was ever done to it; else as it is. */
    DaySnapshot orFirst(DaySnapshot day) {
        if (!isDue(day)) {
            return day;
        }
        ReentrantLock lock = underWay.computeIfAbsent(day.team() + " " + day.date(), key -> new ReentrantLock());
        lock.lock();
        try {
            DaySnapshot now = snapshots.get(day.team(), day.date());
            if (isDue(now)) {
                make(now);
            }
        } finally {
            lock.unlock();
            underWay.remove(day.team() + " " + day.date());
        }
        return snapshots.get(day.team(), day.date());
    }

    private boolean isDue(DaySnapshot day) {
        return day.version() == 1
                && day.date().equals(LocalDate.now(clock))
                && properties.firstPlan().isPositive();
    }

    private void make(DaySnapshot day) {
        PlanningProblem problem = judging.problem(day, day.layout());
        Effort effort = new Effort(properties.firstPlan(), 1).endingEarlyWhereNothingIsWon();
        DayPlan planned = planner.plan(problem.start(), effort, better -> {}, () -> false);
        try {
            changes.improve(day, problem.read(planned), Deed.solved(ChangeType.FIRST_PLAN, null, UUID.randomUUID()));
        } catch (StalePlanException | OptimisticLockingFailureException somebodyWasQuicker) {
            log.debug("The plan of {} on {} was changed before its first plan was made", day.team(), day.date());
        }
    }
}
