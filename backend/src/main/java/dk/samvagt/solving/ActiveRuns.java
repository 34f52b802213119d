package dk.samvagt.solving;

import dk.samvagt.live.BroadcastReceiver;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The jobs this instance works on. Each second it saves how far they are and asks whether they are to stop. */
@Component
class ActiveRuns implements BroadcastReceiver, DisposableBean {

    static final String STOP_CHANNEL = "samvagt_solve_stop";

    private static final Logger log = LoggerFactory.getLogger(ActiveRuns.class);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Map<UUID, ActiveRun> runs = new ConcurrentHashMap<>();
    private final SolveJobTable jobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final ScheduledExecutorService ticker;
    private volatile boolean closing;

    ActiveRuns(SolveJobTable jobs, TransactionTemplate transaction, ApplicationEventPublisher events, JsonMapper json) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.events = events;
        this.json = json;
        this.ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("samvagt-solve-watch").factory());
        ticker.scheduleWithFixedDelay(this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    ActiveRun begin(SolveJob job) {
        ActiveRun run = new ActiveRun(job, jobs, transaction, json);
        runs.put(job.id(), run);
        if (closing) {
            run.halt(Halt.HAND_OVER);
        }
        return run;
    }

    /** Forgets the run, having saved the last of it. */
    void end(ActiveRun run) {
        runs.remove(run.job(), run);
        run.report();
    }

    /** Asks all to save their best for another instance; those that begin later too. */
    void handOver() {
        closing = true;
        runs.values().forEach(run -> run.halt(Halt.HAND_OVER));
    }

    @Override
    public String channel() {
        return STOP_CHANNEL;
    }

    @Override
    public void received(String job) {
        ActiveRun run = runs.get(UUID.fromString(job));
        if (run != null) {
            run.halt(Halt.STOP_ASKED);
        }
    }

    /** Tells who listens that the run goes on; that a listener fails is not the run's failure. */
    void tell(ActiveRun run) {
        try {
            events.publishEvent(new SolveChanged(run.key(), run.job(), SolveStatus.RUNNING));
        } catch (RuntimeException e) {
            log.warn("Nobody could be told how far job {} is: {}", run.job(), Failures.withoutMessages(e));
        }
    }

    private void tick() {
        for (ActiveRun run : runs.values()) {
            try {
                if (run.report()) {
                    tell(run);
                }
            } catch (RuntimeException e) {
                log.warn("The progress of job {} could not be saved; trying again", run.job(), e);
            }
        }
    }

    @Override
    public void destroy() {
        ticker.shutdownNow();
    }
}
