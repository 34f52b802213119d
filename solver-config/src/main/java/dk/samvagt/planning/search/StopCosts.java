package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_WITHOUT_STAFF;
import static dk.samvagt.planning.dayplan.DayPlanRule.OPTIONAL_LEFT_OUT;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;
import static dk.samvagt.planning.dayplan.DayPlanRule.REPLACED_VISIT;
import static dk.samvagt.planning.dayplan.DayPlanRule.STUDENT_ALONE;
import static dk.samvagt.planning.dayplan.DayPlanRule.VISIT_LEFT_OUT;

import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Member;

/** What it costs that a stop is left out, or is made although a group replaces it. */
final class StopCosts {

    private final SearchProblem problem;
    private final Timings timings;
    private final GroupState groups;
    final Costs costs;

    StopCosts(SearchProblem problem, Timings timings, GroupState groups, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        this.timings = timings;
        this.groups = groups;
        costs = new Costs(problem.stops.length, log, totals);
    }

    void compute(StopFacts stop) {
        int s = stop.number;
        boolean placed = timings.routeOf[s] >= 0;
        boolean replaced = groups.replaced[s] > 0;
        long hardCost = placed && replaced && stop.done == null ? problem.weights.of(REPLACED_VISIT) : 0;
        if (!placed && stop.done == null && stop.pin != null && stop.pin.route() != null) {
            hardCost += problem.weights.of(PIN_KEPT);
        }
        costs.set(s, hardCost, placed ? studentAlone(stop) : replaced ? 0 : leftOut(stop));
    }

    private long leftOut(StopFacts stop) {
        if (stop.optional) {
            return stop.second ? 0 : problem.weights.of(OPTIONAL_LEFT_OUT);
        }
        if (stop.group < 0) {
            return problem.weights.of(VISIT_LEFT_OUT) * Measures.leftOut(stop.priority);
        }
        return problem.groups[stop.group].canBeHeld() ? problem.weights.of(GROUP_WITHOUT_STAFF) : 0;
    }

    private long studentAlone(StopFacts stop) {
        Member member = problem.routes[timings.routeOf[stop.number]].route.member();
        if (!member.isStudent() || stop.seats.length > 2) {
            return 0;
        }
        for (int seat : stop.seats) {
            int route = timings.routeOf[seat];
            if (route >= 0 && problem.routes[route].route.member().id().equals(member.supervisor())) {
                return 0;
            }
        }
        return problem.weights.of(STUDENT_ALONE) * (stop.seconds / 60);
    }
}
