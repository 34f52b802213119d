package dk.samvagt.relative.given;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How offers are given.
 *
 * @param askAgainAfter how long after a no it may be asked again
 * @param coverAhead how many days ahead respites for an offer are proposed, 1 to 120
 * @param wayKilometresPerHour how fast a relative gets from door to door, as the crow flies
 */
@ConfigurationProperties("samvagt.relatives")
@Validated
public record GivingProperties(
        @DefaultValue("3m") Period askAgainAfter,
        @Min(1) @Max(120) @DefaultValue("28") int coverAhead,
        @Min(1) @Max(120) @DefaultValue("9") int wayKilometresPerHour) {}
