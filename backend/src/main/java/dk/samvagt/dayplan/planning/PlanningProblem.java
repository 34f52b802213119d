package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.planning.dayplan.DayPlan;

/** A layout for planning to start from. */
public final class PlanningProblem {

    private final Laying laying;
    private final Layout layout;

    PlanningProblem(Laying laying, Layout layout) {
        this.laying = laying;
        this.layout = layout;
    }

    /** The layout as planning sees it. */
    public DayPlan start() {
        return laying.problem();
    }

    /** How a plan lies that planning found; decisions and known breaks are as they were. */
    public Layout read(DayPlan found) {
        return laying.read(found, layout);
    }
}
