package dk.samvagt.dayplan.wishes;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How wishes are tried.
 *
 * @param trial how long a day is planned with them while somebody waits
 */
@ConfigurationProperties("samvagt.wishes")
@Validated
record WishProperties(
        @DurationMin(millis = 100) @DurationMax(seconds = 20) @DefaultValue("3s")
        Duration trial) {}
