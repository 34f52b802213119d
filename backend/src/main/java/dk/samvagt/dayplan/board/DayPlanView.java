package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.plan.PlanStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day's plan.
 *
 * @param version to be named by whoever changes the plan
 * @param agreed visits that somebody else makes by agreement, by time
 * @param absent who is away, by name
 * @param canUndo whether there is a change to take back
 * @param proposals how many proposals wait for an answer
 */
@Schema(name = "DayPlan")
public record DayPlanView(
        String team,
        LocalDate date,
        int version,
        PlanStatus status,
        @Nullable Instant publishedAt,
        Instant lastChangedAt,
        Summary summary,
        List<RouteView> routes,
        List<GroupView> groups,
        List<UnassignedView> unassigned,
        List<AgreedView> agreed,
        List<AbsentView> absent,
        ScoreView score,
        List<RuleEffect> rules,
        boolean canUndo,
        int proposals) {}
