package dk.samvagt.solving;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens when an instance takes up a job. */
@Component
class SolveTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("solve");

    private static final Logger log = LoggerFactory.getLogger(SolveTask.class);
    private static final int MOST_DEATHS = 3;

    private final SolveJobTable jobs;
    private final ActiveRuns runs;
    private final ObjectProvider<SolveWork> works;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SolveTask(
            SolveJobTable jobs,
            ActiveRuns runs,
            ObjectProvider<SolveWork> works,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.works = works;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Works on the job and answers what is to become of its place in the queue. */
    CompletionHandler<Void> execute(UUID id) {
        SolveJob job = jobs.takeUp(id, clock.instant()).orElse(null);
        if (job == null) {
            // It ended, but the instance died before it could say so.
            return new CompletionHandler.OnCompleteRemove<>();
        }
        if (job.deaths() > MOST_DEATHS) {
            log.error(
                    "Job {} of kind {} was lost with its instance {} times",
                    id,
                    job.key().kind(),
                    job.deaths());
            return end(job, SolveStatus.FAILED, "LOST_TOO_OFTEN");
        }
        ActiveRun run = runs.begin(job);
        runs.tell(run);
        String failure = null;
        try {
            workOf(job.key().kind()).run(run);
        } catch (SolveFailedException e) {
            failure = e.code();
        } catch (SolveTakenOverException e) {
            log.info("{}", e.getMessage());
        } catch (NonTransientDataAccessResourceException | TransientDataAccessException | TransactionException e) {
            // The database was out of reach: no fault of the work, so the job keeps its place and is tried again.
            throw e;
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            log.error("Job {} of kind {} failed: {}", id, job.key().kind(), Failures.withoutMessages(e));
            failure = "UNEXPECTED";
        } finally {
            runs.end(run);
        }
        return conclude(job, run.halt(), failure);
    }

    private CompletionHandler<Void> conclude(SolveJob job, @Nullable Halt halt, @Nullable String failure) {
        if (halt == Halt.TAKEN_OVER) {
            return leaveToOther();
        }
        if (failure != null) {
            return end(job, SolveStatus.FAILED, failure);
        }
        if (halt == Halt.HAND_OVER) {
            return jobs.handOver(job.id(), job.attempt())
                    ? (complete, place) -> place.reschedule(complete, complete.getTimeDone())
                    : leaveToOther();
        }
        return end(job, halt == Halt.STOP_ASKED ? SolveStatus.STOPPED : SolveStatus.DONE, null);
    }

    private CompletionHandler<Void> end(SolveJob job, SolveStatus status, @Nullable String failure) {
        boolean ended;
        try {
            ended = Boolean.TRUE.equals(transaction.execute(ignored -> {
                boolean ours = jobs.end(job.id(), job.attempt(), status, failure, clock.instant());
                if (ours) {
                    events.publishEvent(new SolveChanged(job.key(), job.id(), status));
                }
                return ours;
            }));
        } catch (RuntimeException e) {
            log.error("Nobody could be told that job {} ended: {}", job.id(), Failures.withoutMessages(e));
            ended = jobs.end(job.id(), job.attempt(), SolveStatus.FAILED, "UNEXPECTED", clock.instant());
        }
        return ended ? new CompletionHandler.OnCompleteRemove<>() : leaveToOther();
    }

    private static CompletionHandler<Void> leaveToOther() {
        return (complete, place) -> {};
    }

    private SolveWork workOf(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new SolveFailedException("UNKNOWN_KIND"));
    }

    /** Gives a job up that could not even be noted as failed, however often it was tried. */
    void giveUp(UUID id) {
        jobs.takeUp(id, clock.instant()).ifPresent(job -> end(job, SolveStatus.FAILED, "UNEXPECTED"));
    }
}
