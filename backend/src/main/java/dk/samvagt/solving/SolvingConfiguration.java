package dk.samvagt.solving;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.samvagt.live.Instances;
import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler that shares the jobs out among the instances, and its tasks. */
@Configuration(proxyBeanMethods = false)
class SolvingConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SolvingConfiguration.class);
    private static final int MOST_TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    private static final LocalTime QUIET = LocalTime.of(3, 40);

    @Bean
    CustomTask<Void> solveQueue(SolveTask task) {
        return Tasks.custom(SolveTask.DESCRIPTOR)
                .onDeadExecution((lost, place) -> {
                    try {
                        place.reschedule(lost, lost.getTimeDone());
                    } catch (ExecutionException e) {
                        log.debug("Another instance found the dead job first", e);
                    }
                })
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_TRIES,
                        new OnFailureRetryLater<>(BETWEEN_TRIES),
                        (failed, place) -> task.giveUp(UUID.fromString(
                                failed.getExecution().taskInstance.getId()))))
                .execute((instance, context) -> task.execute(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> pruneSolveJobs(SolveJobTable jobs, SolvingProperties properties, Clock clock) {
        return Tasks.recurring("prune-solve-jobs", Schedules.daily(Copenhagen.ZONE, QUIET))
                .execute((instance, context) ->
                        jobs.deleteEndedBefore(clock.instant().minus(properties.keepHistory())));
    }

    /**
     * Takes no more from the queue than it has threads for, so that what waits is free for other instances. Its writes
     * join the transaction they are made in. Heartbeats follow the machine's own clock: were it the team's, setting that
     * would take jobs from instances that live.
     */
    @Bean(destroyMethod = "")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource dataSource,
            CustomTask<Void> solveQueue,
            List<RecurringTask<?>> recurring,
            SolvingProperties properties,
            Instances instances) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), solveQueue)
                .startTasks(recurring)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .schedulerName(new SchedulerName.Fixed(instances.self()))
                .threads(properties.threads())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(properties.poll())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(SolvingProperties.MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .shutdownMaxWait(properties.handOver())
                .build();
    }
}
