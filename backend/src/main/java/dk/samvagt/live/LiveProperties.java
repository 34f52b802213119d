package dk.samvagt.live;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How browsers are kept up to date.
 *
 * @param ping how often a connection shows that it lives
 * @param lifetime how long a connection lasts before the browser makes a new one, and so shows again who it is
 * @param connectionsPerUser how many a person may have open on one instance; a further one ends the oldest
 */
@ConfigurationProperties("samvagt.live")
@Validated
record LiveProperties(
        @DurationMin(millis = 100) @DefaultValue("20s") Duration ping,
        @DurationMin(seconds = 1) @DefaultValue("30m") Duration lifetime,
        @Min(1) @DefaultValue("12") int connectionsPerUser) {}
