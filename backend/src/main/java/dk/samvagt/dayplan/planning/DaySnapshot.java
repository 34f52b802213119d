package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.PlanStatus;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.team.Engagement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day's plan and everything about it as it was at one moment.
 *
 * @param id the plan's id
 * @param team the team's id
 * @param version the plan's version
 * @param layout who goes where, fitted to the facts
 * @param told what the members were last told
 * @param facts what the day is made of
 * @param weights what matters to the team
 */
public record DaySnapshot(
        UUID id,
        String team,
        int version,
        PlanStatus status,
        @Nullable Instant publishedAt,
        Instant lastChangedAt,
        Layout layout,
        Map<StopKey, ToldStop> told,
        DayFacts facts,
        RuleWeights weights) {

    /** The day. */
    public LocalDate date() {
        return facts.date();
    }

    /** The same day after planning has saved a better plan of it as this version. */
    public DaySnapshot savedAs(int newVersion) {
        return new DaySnapshot(id, team, newVersion, status, publishedAt, lastChangedAt, layout, told, facts, weights);
    }

    /** True once the members have been told. */
    public boolean isPublished() {
        return status == PlanStatus.PUBLISHED;
    }

    /** The same day where these take members' time, in place of those with their ids. */
    public DaySnapshot taking(List<Engagement> others) {
        return new DaySnapshot(
                id, team, version, status, publishedAt, lastChangedAt, layout, told, facts.taking(others), weights);
    }

    /** The same day as it could lie otherwise. */
    DaySnapshot lyingAs(Layout other) {
        return new DaySnapshot(id, team, version, status, publishedAt, lastChangedAt, other, told, facts, weights);
    }

    /** The same day for a team to which other things matter. */
    public DaySnapshot weighing(RuleWeights others) {
        return new DaySnapshot(id, team, version, status, publishedAt, lastChangedAt, layout, told, facts, others);
    }
}
