package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.Stop;

/** A plan of its own, laid out as a snapshot says. */
final class PlanCopy {

    private PlanCopy() {}

    static DayPlan of(SearchProblem problem, Snapshot snapshot) {
        DayPlan copy = problem.plan.copyOfProblem();
        boolean[] placed = new boolean[problem.stops.length];
        for (int r = 0; r < snapshot.order.length; r++) {
            for (int s : snapshot.order[r]) {
                Placement.append(copy.routes().get(r), copy.stops().get(s));
                placed[s] = true;
            }
        }
        for (int s = 0; s < placed.length; s++) {
            Stop stop = copy.stops().get(s);
            stop.plannedToStartAt(Layout.plannedStart(problem.stops[s], snapshot, placed[s]));
        }
        for (int p = 0; p < snapshot.takesPart.length; p++) {
            copy.participations().get(p).decidedAs(snapshot.takesPart[p] != 0);
        }
        return copy;
    }
}
