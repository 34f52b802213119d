package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.AFTER_GAP;
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
        if (link.pair) {
            costs.set(link.number, problem.weights.of(TWO_PEOPLE) * pair(link, first, second), 0);
        } else {
            boolean counts = first >= 0 && second >= 0 && link.second.done == null;
            costs.set(link.number, counts ? problem.weights.of(AFTER_GAP) * minutesOff(link) : 0, 0);
        }
    }

    private long pair(LinkFacts link, int first, int second) {
        if (first >= 0 && second >= 0) {
            boolean noneDone = link.first.done == null && link.second.done == null;
            return (noneDone ? minutesOff(link) : 0) + (first == second ? 1 : 0);
        }
        return first != second ? 1 : 0;
    }

    private int minutesOff(LinkFacts link) {
        return Measures.minutesUp(
                link.link.secondsOff(timings.start[link.first.number], timings.start[link.second.number]));
    }
}
