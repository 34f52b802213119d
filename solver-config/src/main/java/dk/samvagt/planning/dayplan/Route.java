package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One shift's stops in order. */
@PlanningEntity
public class Route {

    @PlanningId
    private String id;

    private Shift shift;
    private TravelMatrix travel;
    private int grid;
    private Set<Competence> scarceCompetences;

    @PlanningListVariable(allowsUnassignedValues = true)
    private List<Stop> stops;

    /** For planning clones only. */
    @SuppressWarnings("NullAway")
    Route() {}

    /**
     * An empty route.
     *
     * @param grid stops start on multiples of this many seconds
     * @param scarceCompetences those of the member's that few on the plan have
     */
    Route(Shift shift, TravelMatrix travel, int grid, Set<Competence> scarceCompetences) {
        this.id = shift.id();
        this.shift = shift;
        this.travel = travel;
        this.grid = grid;
        this.scarceCompetences = Set.copyOf(scarceCompetences);
        this.stops = new ArrayList<>();
    }

    Route emptyCopy() {
        return new Route(shift, travel, grid, scarceCompetences);
    }

    /** Seconds from door to door for this member. */
    public int travelSeconds(Place from, Place to) {
        return travel.seconds(from, to, member().travelMode());
    }

    int onGrid(int time) {
        return grid == 1 ? time : Math.ceilDiv(time, grid) * grid;
    }

    public String id() {
        return id;
    }

    public Shift shift() {
        return shift;
    }

    public Member member() {
        return shift.member();
    }

    /** When the first trip may begin, in seconds from midnight of the plan's first day. */
    public int availableFrom() {
        return Math.max(shift.start(), shift.availableFrom());
    }

    /** True where the day is so far on that the break's span has passed before the member is available. */
    public boolean isBreakOver() {
        return shift.availableFrom() > Math.max(shift.start(), shift.breakLatest());
    }

    boolean leavesWhenNeeded() {
        return shift.leavesWhenNeeded();
    }

    int breakSeconds() {
        return shift.breakSeconds();
    }

    int breakEarliest() {
        return shift.breakEarliest();
    }

    int breakLatest() {
        return shift.breakLatest();
    }

    List<Engagement> engagements() {
        return shift.engagements();
    }

    Place startPlace() {
        return shift.startPlace();
    }

    Place endPlace() {
        return shift.endPlace();
    }

    /** Work starts on multiples of this many seconds. */
    public int grid() {
        return grid;
    }

    /** Those of the member's competences that few at work have. */
    public Set<Competence> scarceCompetences() {
        return scarceCompetences;
    }

    /** In order; the list is the plan's own and only planning and {@link Placement} change it. */
    public List<Stop> stops() {
        return Collections.unmodifiableList(stops);
    }

    /** For search and {@link Placement} only. */
    public List<Stop> changeableStops() {
        return stops;
    }

    /** How it ends, once a plan is judged; null where it has no stops. */
    public @Nullable RouteEnd end() {
        return stops.isEmpty() ? null : PlacedStop.end(stops.getLast());
    }

    @Override
    public String toString() {
        return id;
    }
}
