package dk.samvagt.dayplan.planning;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How days are planned.
 *
 * @param tolerance how far planning may shift the start of a stop that a person moved or pinned, either way
 * @param firstPlan how long a first plan of today is computed while somebody waits for the page; 0 for none
 * @param demoSolve how long the demo team's today is planned in the background after its data was first read; 0 for
 *     not at all
 * @param proposal how long a proposal is computed that sickness or new help asks for
 * @param betweenSaves how often the best plan so far is saved while planning
 * @param worthTelling from how many minutes on another start is a change that the member is told of
 */
@ConfigurationProperties("samvagt.day-plan")
@Validated
public record DayPlanProperties(
        @DurationMin(seconds = 0) @DefaultValue("15m") Duration tolerance,

        @DurationMin(seconds = 0) @DurationMax(seconds = 10) @DefaultValue("3s")
        Duration firstPlan,

        @DurationMin(seconds = 0) @DefaultValue("60s") Duration demoSolve,
        @DurationMin(seconds = 1) @DefaultValue("20s") Duration proposal,
        @DurationMin(millis = 100) @DefaultValue("2s") Duration betweenSaves,
        @DurationMin(seconds = 60) @DefaultValue("5m") Duration worthTelling) {}
