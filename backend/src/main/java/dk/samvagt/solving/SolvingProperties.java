package dk.samvagt.solving;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How solve jobs are run.
 *
 * @param atOnce how many an instance runs at the same time; null for half its cores, at least one
 * @param heartbeat how often an instance shows that its jobs live; one that has not for {@value #MISSED_HEARTBEATS}
 *     times as long has lost them to another
 * @param poll how often an instance looks for jobs that others left
 * @param handOver how long a job may take to save its best when its instance is shut down
 * @param keepHistory how long the course of an ended job is kept
 */
@ConfigurationProperties("samvagt.solving")
@Validated
record SolvingProperties(
        @Min(1) @Nullable Integer atOnce,
        @DurationMin(millis = 100) @DefaultValue("2s") Duration heartbeat,
        @DurationMin(millis = 100) @DefaultValue("1s") Duration poll,
        @DurationMin(seconds = 0) @DefaultValue("10s") Duration handOver,
        @DurationMin(days = 1) @DefaultValue("30d") Duration keepHistory) {

    /** As few as db-scheduler takes. */
    static final int MISSED_HEARTBEATS = 4;

    int threads() {
        return atOnce != null ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
