package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All routes of a team's day: who visits whom, when and in what order. */
@PlanningSolution
public class DayPlan {

    @PlanningEntityCollectionProperty
    private List<Route> routes;

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    private List<Stop> stops;

    @PlanningEntityCollectionProperty
    private List<Participation> participations;

    @ProblemFactCollectionProperty
    private List<StartLink> links;

    @ProblemFactCollectionProperty
    private List<Respite> respites;

    @ProblemFactCollectionProperty
    private List<GroupActivity> groups;

    private RuleWeights weights;

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For planning clones only. */
    @SuppressWarnings("NullAway")
    DayPlan() {}

    DayPlan(
            List<Route> routes,
            List<Stop> stops,
            List<Participation> participations,
            List<StartLink> links,
            List<Respite> respites,
            List<GroupActivity> groups,
            RuleWeights weights) {
        this.routes = routes;
        this.stops = stops;
        this.participations = participations;
        this.links = links;
        this.respites = respites;
        this.groups = groups;
        this.weights = weights;
        this.weightOverrides = weights.asOverrides();
    }

    /** The same problem with nothing placed; facts are shared, routes, stops and participations are not. */
    public DayPlan copyOfProblem() {
        return new DayPlan(
                new ArrayList<>(routes.stream().map(Route::emptyCopy).toList()),
                new ArrayList<>(stops.stream().map(Stop::unplacedCopy).toList()),
                new ArrayList<>(participations.stream()
                        .map(part -> new Participation(part.citizen(), part.group()))
                        .toList()),
                links,
                respites,
                groups,
                weights);
    }

    @ValueRangeProvider(id = "yesOrNo")
    CountableValueRange<Boolean> yesOrNo() {
        return ValueRangeFactory.createBooleanValueRange();
    }

    public List<Route> routes() {
        return routes;
    }

    public List<Stop> stops() {
        return stops;
    }

    public List<Participation> participations() {
        return participations;
    }

    public List<StartLink> links() {
        return links;
    }

    public List<Respite> respites() {
        return respites;
    }

    public List<GroupActivity> groups() {
        return groups;
    }

    public RuleWeights weights() {
        return weights;
    }

    /** Null until judged. */
    public @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
