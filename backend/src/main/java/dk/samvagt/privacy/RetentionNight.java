package dk.samvagt.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.samvagt.shared.Copenhagen;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/** Each night one of the instances deletes what has been kept for as long as it may. */
@Configuration(proxyBeanMethods = false)
class RetentionNight {

    private static final Logger log = LoggerFactory.getLogger(RetentionNight.class);
    private static final LocalTime QUIET = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> deleteByRule(Retaining retaining) {
        return Tasks.recurring("delete-by-rule", Schedules.daily(Copenhagen.ZONE, QUIET))
                .execute((instance, context) -> run(retaining));
    }

    /** A rule that fails is told and does not keep the others from their work. */
    static void run(Retaining retaining) {
        retaining.rules().forEach(rule -> {
            try {
                long gone = retaining.apply(rule);
                if (gone > 0) {
                    log.info("{} of {} had been kept for as long as they may and are gone", gone, rule.table());
                }
            } catch (DataAccessException e) {
                log.error("What is kept in {} for too long could not be deleted", rule.table(), e);
            }
        });
    }
}
