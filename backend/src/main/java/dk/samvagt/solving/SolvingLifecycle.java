package dk.samvagt.solving;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import dk.samvagt.live.Instances;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes up jobs once the application runs, and hands its own over before it ends. */
@Component
class SolvingLifecycle implements SmartLifecycle, DbSchedulerStarter {

    private static final Logger log = LoggerFactory.getLogger(SolvingLifecycle.class);

    private final Scheduler scheduler;
    private final ActiveRuns runs;
    private final Instances instances;
    private final JdbcClient database;
    private volatile boolean running;

    SolvingLifecycle(Scheduler scheduler, ActiveRuns runs, Instances instances, JdbcClient database) {
        this.scheduler = scheduler;
        this.runs = runs;
        this.instances = instances;
        this.database = database;
    }

    /** Nothing: {@link #start} comes later, when everything is ready. */
    @Override
    public void doStart() {}

    @Override
    public void start() {
        giveUpTheDead();
        scheduler.start();
        running = true;
    }

    /** Lets the scheduler find at once what died with an instance that is known to be gone. */
    private void giveUpTheDead() {
        List<String> holders = database.sql("select distinct picked_by from scheduled_tasks where picked")
                .query(String.class)
                .list();
        for (String holder : holders) {
            if (!instances.isAlive(holder)) {
                int lost = database.sql("update scheduled_tasks set last_heartbeat = 'epoch' where picked_by = :holder")
                        .param("holder", holder)
                        .update();
                log.info("Taking up what an instance now gone left behind: {} jobs", lost);
            }
        }
    }

    @Override
    public void stop() {
        scheduler.pause();
        runs.handOver();
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A scheduler that has stopped does not start again, so it is not stopped for a pause. */
    @Override
    public boolean isPauseable() {
        return false;
    }
}
