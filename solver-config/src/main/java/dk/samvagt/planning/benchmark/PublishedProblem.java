package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;

/** A problem that others published, and how it is planned as a team's day. */
interface PublishedProblem {

    /** The day to plan, nothing placed yet. */
    DayPlan day();

    /** Reads the solution from a plan of {@link #day}. */
    PublishedSolution solution(DayPlan plan);
}
