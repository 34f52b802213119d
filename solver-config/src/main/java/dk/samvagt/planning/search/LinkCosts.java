package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.AFTER_GAP;
import static dk.samvagt.planning.dayplan.DayPlanRule.STUDENT_ALONE;
import static dk.samvagt.planning.dayplan.DayPlanRule.TWO_PEOPLE;

import dk.samvagt.planning.dayplan.Measures;

/** What it costs where two stops that hang together do not. */
final class LinkCosts {

    private final SearchProblem problem;
    private final Timings timings;
    final Costs costs;

    LinkCosts(SearchProblem problem, Timings timings, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        this.timings = timings;
        costs = new Costs(problem.links.length, log, totals);
    }

    void compute(LinkFacts link) {
        int first = timings.routeOf[link.first.number];
        int second = timings.routeOf[link.second.number];
        boolean history = link.second.done != null || link.pair && link.first.done != null;
        long off = 0;
        if (first >= 0 && second >= 0 && !history) {
            off = Measures.minutesUp(
                    link.link.secondsOff(timings.start[link.first.number], timings.start[link.second.number]));
        }
        long cost = problem.weights.of(link.pair ? TWO_PEOPLE : AFTER_GAP) * off;
        long alone = 0;
        if (link.pair) {
            if (first >= 0 && first == second || (first >= 0) != (second >= 0)) {
                cost += problem.weights.of(TWO_PEOPLE);
            }
            if (link.first.stop.errand().staff() == 2) {
                alone = studentAlone(link.first, first, second) + studentAlone(link.second, second, first);
            }
        }
        costs.set(link.number, cost, problem.weights.of(STUDENT_ALONE) * alone);
    }

    private long studentAlone(StopFacts stop, int route, int otherRoute) {
        if (route < 0 || !problem.routes[route].route.member().isStudent()) {
            return 0;
        }
        String supervisor = problem.routes[route].route.member().supervisor();
        boolean together = otherRoute >= 0
                && problem.routes[otherRoute].route.member().id().equals(supervisor);
        return together ? 0 : stop.seconds / 60;
    }
}
