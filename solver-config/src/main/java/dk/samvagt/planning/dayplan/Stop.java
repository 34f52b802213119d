package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.NextElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One member's part in an errand: what a route is made of. A visit for two people has two stops. */
@PlanningEntity
public class Stop {

    @PlanningId
    private String id;

    private Errand errand;
    private int seat;
    private int seconds;
    private Set<Competence> competences;
    private int load;
    private @Nullable Pin pin;
    private @Nullable Published published;
    private @Nullable Done done;

    @PlanningVariable(valueRangeProviderRefs = "plannedStarts", allowsUnassigned = true)
    private @Nullable Integer plannedStart;

    @InverseRelationShadowVariable(sourceVariableName = "stops")
    private @Nullable Route route;

    @PreviousElementShadowVariable(sourceVariableName = "stops")
    private @Nullable Stop previous;

    @NextElementShadowVariable(sourceVariableName = "stops")
    private @Nullable Stop next;

    @ShadowVariable(supplierName = "timingOnRoute")
    private @Nullable StopTiming timing;

    /** For planning clones only. */
    @SuppressWarnings("NullAway")
    Stop() {}

    /**
     * A stop on no route yet.
     *
     * @param seat 1 for the first person, 2 for the second
     * @param seconds how long the work takes
     * @param competences what this person must be able to do
     */
    public Stop(Errand errand, int seat, int seconds, Set<Competence> competences) {
        this.id = idOf(errand.id(), seat);
        this.errand = errand;
        this.seat = seat;
        this.seconds = seconds;
        this.competences = Set.copyOf(competences);
    }

    /** The id of the stop that the person on this seat makes. */
    public static String idOf(String errand, int seat) {
        return errand + "#" + seat;
    }

    /** Has the member bring so many units along, such as meals, aids or linen; to be called before planning. */
    public Stop bringing(int units) {
        if (units < 0) {
            throw new IllegalArgumentException("The load (" + units + ") of stop " + id + " must be 0 or more.");
        }
        load = units;
        return this;
    }

    /** Binds a person's decision to this stop; to be called before planning. */
    public Stop pinnedBy(@Nullable Pin decision) {
        pin = decision;
        return this;
    }

    /** Remembers what the members were told; to be called before planning. */
    public Stop publishedAs(@Nullable Published told) {
        published = told;
        return this;
    }

    /** Makes this stop history; to be called before planning. */
    public Stop doneAt(@Nullable Done history) {
        done = history;
        return this;
    }

    /** Asks for a start; to be called before planning. */
    public Stop plannedToStartAt(@Nullable Integer start) {
        plannedStart = start;
        return this;
    }

    Stop unplacedCopy() {
        return new Stop(errand, seat, seconds, competences)
                .bringing(load)
                .pinnedBy(pin)
                .publishedAs(published)
                .doneAt(done);
    }

    /**
     * Starts that a search may ask for: any second from midnight of the plan's first day on. Kept here, since a range
     * kept on the plan is listed second by second whenever a solve begins.
     */
    @ValueRangeProvider(id = "plannedStarts")
    CountableValueRange<Integer> plannedStarts() {
        return ValueRangeFactory.createIntValueRange(0, Integer.MAX_VALUE);
    }

    @ShadowSources({"route", "previous.timing", "plannedStart"})
    @Nullable
    StopTiming timingOnRoute() {
        return route == null ? null : Timetable.next(route, previous == null ? null : previous.timing, this);
    }

    /** The earliest moment to begin for a member who could begin at {@code ready} that day; both in seconds. */
    int readyAt(int ready, int day) {
        int from = plannedStart == null ? ready : Math.max(ready, plannedStart);
        return errand.windows().startFrom(from, day);
    }

    public String id() {
        return id;
    }

    public Errand errand() {
        return errand;
    }

    /** 1 for the first person, 2 for the second. */
    public int seat() {
        return seat;
    }

    /** How long the work takes. */
    public int seconds() {
        return seconds;
    }

    public Set<Competence> competences() {
        return competences;
    }

    /** Units that the member brings along: 0 or more. */
    public int load() {
        return load;
    }

    public @Nullable Place place() {
        return errand.place();
    }

    public @Nullable Pin pin() {
        return pin;
    }

    public @Nullable Published published() {
        return published;
    }

    public @Nullable Done done() {
        return done;
    }

    public @Nullable Integer plannedStart() {
        return plannedStart;
    }

    /** Null while left out. */
    public @Nullable Route route() {
        return route;
    }

    public @Nullable Stop previous() {
        return previous;
    }

    public @Nullable Stop next() {
        return next;
    }

    /** Null while left out. */
    public @Nullable StopTiming timing() {
        return timing;
    }

    /** True on a route where it begins no later than it may, when a person decided, or has begun: it covers respites. */
    public boolean isCompany() {
        return done != null || pin != null && pin.start() != null || PlacedStop.secondsLate(this) == 0;
    }

    /** The visit, where this is not a group. */
    public @Nullable Visit visit() {
        return errand instanceof Visit visit ? visit : null;
    }

    /** The citizen, where this is not a group. */
    public @Nullable Citizen citizen() {
        return errand instanceof Visit visit ? visit.citizen() : null;
    }

    @Override
    public String toString() {
        return id;
    }
}
