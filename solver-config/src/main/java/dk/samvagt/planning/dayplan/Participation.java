package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Whether a citizen who would like to takes part in a group activity. */
@PlanningEntity
public class Participation {

    @PlanningId
    private String id;

    private Citizen citizen;
    private GroupActivity group;

    @PlanningVariable(valueRangeProviderRefs = "yesOrNo")
    private Boolean takesPart;

    /** For planning clones only. */
    @SuppressWarnings("NullAway")
    Participation() {}

    /** A wish that is not yet met. */
    public Participation(Citizen citizen, GroupActivity group) {
        this.id = group.id() + "/" + citizen.id();
        this.citizen = citizen;
        this.group = group;
        this.takesPart = false;
    }

    /** Sets whether the citizen takes part; to be called before planning. */
    public Participation decidedAs(boolean joins) {
        takesPart = joins;
        return this;
    }

    public String id() {
        return id;
    }

    public Citizen citizen() {
        return citizen;
    }

    public GroupActivity group() {
        return group;
    }

    String citizenId() {
        return citizen.id();
    }

    String groupId() {
        return group.id();
    }

    public boolean takesPart() {
        return takesPart;
    }

    /** True where this group stands in for that visit: a task that it replaces, on its day and no other. */
    public boolean replaces(Visit visit) {
        return citizen.id().equals(visit.citizen().id())
                && group.replaces().contains(visit.task())
                && visit.windows().first().day() == group.window().day()
                && visit.windows().last().day() == group.window().day();
    }

    @Override
    public String toString() {
        return id;
    }
}
