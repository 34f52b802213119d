package dk.samvagt.solving;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import dk.samvagt.live.Broadcasts;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Solves in the background, on whichever instance has room; a job outlives the instance that runs it. */
@Service
public class SolveJobs {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final SolveJobTable jobs;
    private final Scheduler scheduler;
    private final Broadcasts broadcasts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SolveJobs(
            SolveJobTable jobs,
            Scheduler scheduler,
            Broadcasts broadcasts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.broadcasts = broadcasts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Asks for a solve, as part of the surrounding transaction where there is one.
     *
     * @param limit computing time; waiting for a free instance, and what was lost with one, do not count
     * @param payload what the work is told, as JSON; no personal data
     * @throws ProblemException {@code SOLVE_RUNNING} where one of this key waits or runs
     */
    public SolveState start(SolveKey key, Duration limit, Object payload) {
        transaction.executeWithoutResult(status -> {
            UUID id = UUID.randomUUID();
            if (!jobs.add(id, key, limit, payload, clock.instant())) {
                throw new ProblemException(SolvingProblem.SOLVE_RUNNING);
            }
            scheduler.schedule(SchedulableInstance.of(
                    SolveTask.DESCRIPTOR.instance(id.toString()).build(), now -> now));
            events.publishEvent(new SolveChanged(key, id, SolveStatus.QUEUED));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    scheduler.triggerCheckForDueExecutions();
                }
            });
        });
        return state(key);
    }

    /** The key's latest solve. */
    public SolveState state(SolveKey key) {
        return jobs.findLatest(key).map(SolveJob::state).orElse(SolveState.IDLE);
    }

    /** Asks the key's solve to stop and keep its best, wherever it runs; one that has not begun ends at once. */
    public SolveState stop(SolveKey key) {
        transaction.executeWithoutResult(status -> jobs.askToStop(key).ifPresent(job -> {
            broadcasts.send(ActiveRuns.STOP_CHANNEL, job.id().toString());
            if (job.attempt() == 0 && jobs.end(job.id(), 0, SolveStatus.STOPPED, null, clock.instant())) {
                events.publishEvent(new SolveChanged(key, job.id(), SolveStatus.STOPPED));
            }
        }));
        return state(key);
    }

    /**
     * Asks as {@link #stop(SolveKey)} does and waits until it has ended, but no longer than the patience. Not to be
     * called in a transaction.
     */
    public SolveState stop(SolveKey key, Duration patience) {
        SolveState state = stop(key);
        long until = System.nanoTime() + patience.toNanos();
        while (state.status().isUnderWay() && System.nanoTime() - until < 0) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return state;
            }
            state = state(key);
        }
        return state;
    }
}
