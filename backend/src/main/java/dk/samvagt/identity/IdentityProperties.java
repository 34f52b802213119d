package dk.samvagt.identity;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param sessionTimeout how long a sign-in lasts without use
 * @param failedAttempts how often a password may be wrong, per username and address, within the window
 * @param failedAttemptsWindow how long it takes until as many attempts are free again
 */
@Validated
@ConfigurationProperties("samvagt.identity")
record IdentityProperties(
        @DefaultValue("12h") @DurationMin(minutes = 1) Duration sessionTimeout,
        @DefaultValue("5") @Min(1) int failedAttempts,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration failedAttemptsWindow) {}
