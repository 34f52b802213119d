package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.Random;

/** Puts one stop, or the two of a pair, where it costs least; never where a hard rule is broken more than before. */
final class Insertion {

    private static final int MOST_TRIALS = 12;
    private static final int MOST_OF_EACH = 14;
    private static final int MOST_PAIR_TRIALS = 24;

    private final SearchProblem problem;
    private final SearchState state;
    private final Bounds bounds;
    private final Random random;
    private final Candidates first = new Candidates();
    private final Candidates second = new Candidates();
    private final Candidates both = new Candidates();
    private final double blink;

    Insertion(SearchProblem problem, SearchState state, Bounds bounds, Random random, double blink) {
        this.problem = problem;
        this.state = state;
        this.bounds = bounds;
        this.random = random;
        this.blink = blink;
    }

    /** Inserts at the best place found; false where there is none. */
    boolean insert(StopFacts stop) {
        bounds.collect(stop, first);
        boolean boundHolds = boundHolds(stop);
        long hardBefore = state.hard();
        long best = Long.MAX_VALUE;
        int chosen = -1;
        long base = state.value() - state.stopCosts.costs.value[stop.number];
        int most = boundHolds ? Math.min(MOST_TRIALS, first.count) : first.count;
        for (int i = 0; i < most; i++) {
            first.bringLeastTo(i);
            if (boundHolds && best != Long.MAX_VALUE && first.bound[i] >= best - base) {
                break;
            }
            if (random.nextDouble() < blink) {
                continue;
            }
            state.beginTrial();
            state.insert(stop.number, first.route[i], first.position[i], first.askedStart[i]);
            if (state.settle() && state.hard() <= hardBefore && state.value() < best) {
                best = state.value();
                chosen = i;
            }
            state.undoTrial();
        }
        if (chosen < 0) {
            return false;
        }
        state.insert(stop.number, first.route[chosen], first.position[chosen], first.askedStart[chosen]);
        state.settle();
        return true;
    }

    /** Inserts both at the best places found on two routes; false where there are none. */
    boolean insertPair(LinkFacts link) {
        StopFacts a = link.first;
        StopFacts b = link.second;
        bounds.collect(a, first);
        bounds.collect(b, second);
        int ofA = Math.min(MOST_OF_EACH, first.count);
        int ofB = Math.min(MOST_OF_EACH, second.count);
        for (int i = 0; i < ofA; i++) {
            first.bringLeastTo(i);
        }
        for (int i = 0; i < ofB; i++) {
            second.bringLeastTo(i);
        }
        combine(link, ofA, ofB);
        long hardBefore = state.hard();
        long best = Long.MAX_VALUE;
        int chosen = -1;
        for (int i = 0; i < Math.min(MOST_PAIR_TRIALS, both.count); i++) {
            both.bringLeastTo(i);
            if (random.nextDouble() < blink) {
                continue;
            }
            state.beginTrial();
            place(a, b, i);
            if (state.settle() && state.hard() <= hardBefore && state.value() < best) {
                best = state.value();
                chosen = i;
            }
            state.undoTrial();
        }
        if (chosen < 0) {
            return false;
        }
        place(a, b, chosen);
        state.settle();
        return true;
    }

    private void place(StopFacts a, StopFacts b, int i) {
        int ofFirst = both.route[i];
        int ofSecond = both.position[i];
        state.insert(a.number, first.route[ofFirst], first.position[ofFirst], first.askedStart[ofFirst]);
        state.insert(b.number, second.route[ofSecond], second.position[ofSecond], second.askedStart[ofSecond]);
    }

    /** All pairs on two different routes, with what waiting for each other adds; indexes kept as route and position. */
    private void combine(LinkFacts link, int ofA, int ofB) {
        both.clear();
        long lateWeight = problem.weights.of(DayPlanRule.LATE);
        for (int i = 0; i < ofA; i++) {
            for (int j = 0; j < ofB; j++) {
                if (first.route[i] == second.route[j]) {
                    continue;
                }
                int beginB = Math.max(second.begin[j], first.begin[i] + link.link.min());
                int beginA = Math.max(first.begin[i], beginB - link.link.max());
                if (link.first.strict && beginA > link.first.latest
                        || link.second.strict && beginB > link.second.latest) {
                    continue;
                }
                long waits = (long) (beginA - first.begin[i]) + (beginB - second.begin[j]);
                long later =
                        overdue(link.first, beginA, first.begin[i]) + overdue(link.second, beginB, second.begin[j]);
                both.add(first.bound[i] + second.bound[j] + lateWeight * later + waits, i, j, 0, beginA);
            }
        }
    }

    private static long overdue(StopFacts stop, int begin, int before) {
        return Math.max(0, begin - stop.latest) - Math.max(0, before - stop.latest);
    }

    /** The bound counts on nothing being won by a later or longer stop; respites and groups may win. */
    private boolean boundHolds(StopFacts stop) {
        if (stop.citizen < 0) {
            return false;
        }
        return problem.citizens[stop.citizen].respiteFrom.length == 0;
    }
}
