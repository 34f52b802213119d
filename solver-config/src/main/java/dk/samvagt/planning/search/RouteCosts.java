package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.BREAK;
import static dk.samvagt.planning.dayplan.DayPlanRule.CHANGED_SINCE_PUBLISHED;
import static dk.samvagt.planning.dayplan.DayPlanRule.EVENING_SPREAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.FAIR_WORKLOAD;
import static dk.samvagt.planning.dayplan.DayPlanRule.FIRST_ARRIVAL;
import static dk.samvagt.planning.dayplan.DayPlanRule.LATE;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static dk.samvagt.planning.dayplan.DayPlanRule.TRAVEL;
import static dk.samvagt.planning.dayplan.DayPlanRule.WAITING;

import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Pin;

/** What one route costs, by the rules that look at one route only. */
final class RouteCosts {

    private final SearchProblem problem;
    private final Timings timings;
    private final UndoLog log;
    private final long late;
    private final long travel;
    private final long waiting;
    private final long fair;
    private final long evening;
    private final long changed;
    private final long strict;
    final Costs costs;
    final int[] busy;
    final int[] largestLateness;

    RouteCosts(SearchProblem problem, Timings timings, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        this.timings = timings;
        this.log = log;
        Weights weights = problem.weights;
        late = weights.of(LATE);
        travel = weights.of(TRAVEL);
        waiting = weights.of(WAITING);
        fair = weights.of(FAIR_WORKLOAD);
        evening = weights.of(EVENING_SPREAD);
        changed = weights.of(CHANGED_SINCE_PUBLISHED);
        strict = weights.of(STRICT_WINDOW);
        costs = new Costs(problem.routes.length, log, totals);
        busy = new int[problem.routes.length];
        largestLateness = new int[problem.routes.length];
    }

    void compute(int r) {
        RouteFacts route = problem.routes[r];
        int[] line = timings.order[r];
        int size = timings.length[r];
        long hardSum = 0;
        long valueSum = 0;
        int way = 0;
        int idle = 0;
        int work = 0;
        int eveningWork = 0;
        int latest = 0;
        for (int i = 0; i < size; i++) {
            StopFacts stop = problem.stops[line[i]];
            int s = stop.number;
            int begin = timings.start[s];
            int finished = timings.end[s];
            hardSum += problem.statics.hard[s][r];
            valueSum += problem.statics.value[s][r];
            way += timings.travel[s];
            idle += timings.idle[s];
            work += finished - begin;
            eveningWork += Measures.eveningSeconds(begin, finished);
            if (stop.published != null) {
                valueSum += changed * Measures.change(stop.published, route.route.member(), begin);
            }
            if (stop.done == null) {
                int over = begin - stop.latest;
                if (over > 0) {
                    if (stop.strict) {
                        hardSum += strict * Measures.minutesUp(over);
                    } else {
                        valueSum += late * over;
                    }
                    latest = Math.max(latest, over);
                }
                if (stop.pin != null) {
                    hardSum += pinned(stop.pin, route, begin);
                }
            }
        }
        if (size > 0) {
            way += timings.homeTravel[r];
        }
        if (size > 0 && problem.stops[line[size - 1]].done == null) {
            int over = timings.finish[r] - route.end;
            if (over > 0) {
                hardSum += problem.weights.of(SHIFT_END) * Measures.minutesUp(over);
            }
            if (timings.breakMissing[r] != 0) {
                hardSum += problem.weights.of(BREAK);
            }
        }
        valueSum += travel * way + waiting * idle;
        valueSum += fair * Measures.crowding(work + way, route.workSeconds);
        valueSum += evening * Measures.crowding(eveningWork, route.eveningSeconds);
        costs.set(r, hardSum, valueSum);
        log.set(busy, r, work + way);
        log.set(largestLateness, r, latest);
    }

    private long pinned(Pin pin, RouteFacts route, int begin) {
        if (!route.route.id().equals(pin.route())) {
            return problem.weights.of(PIN_KEPT);
        }
        return problem.weights.of(PIN_KEPT) * Measures.minutesUp(pin.drift(begin))
                + problem.weights.of(FIRST_ARRIVAL) * Measures.minutesUp(pin.secondsAfter(begin));
    }
}
