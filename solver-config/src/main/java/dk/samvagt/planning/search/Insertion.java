package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

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
    private final DryRun dryRun;
    private long trials;

    Insertion(SearchProblem problem, SearchState state, Bounds bounds, Random random, double blink) {
        this.problem = problem;
        this.state = state;
        this.bounds = bounds;
        this.random = random;
        this.blink = blink;
        dryRun = new DryRun(problem, state);
    }

    /** Places tried exactly so far. */
    long trials() {
        return trials;
    }

    /** Inserts at the best place found; false where there is none. */
    boolean insert(StopFacts stop) {
        bounds.collect(stop, first);
        if (!boundHolds(stop)) {
            first.distrustBounds();
        }
        long base = state.guided() - leftOut(stop);
        int lower = state.timings.lowerStart(stop);
        long limit = stop.optional && !isPartnerPlaced(stop) ? state.guided() : Long.MAX_VALUE;
        return makeBest(
                first,
                MOST_TRIALS,
                base,
                limit,
                i -> expected(stop, i, Math.max(lower, first.askedStart[i])),
                i -> state.insert(stop.number, first.route[i], first.position[i], first.askedStart[i]));
    }

    /** Inserts both at the best places found on two routes; false where there are none. */
    boolean insertPair(LinkFacts link) {
        StopFacts a = link.first;
        StopFacts b = link.second;
        bounds.collect(a, first);
        bounds.collect(b, second);
        combine(link, first.bringLeastToFront(MOST_OF_EACH), second.bringLeastToFront(MOST_OF_EACH));
        if (!boundHolds(a)) {
            both.distrustBounds();
        }
        long base = state.guided() - leftOut(a) - leftOut(b);
        long limit = a.optional && b.optional ? state.guided() : Long.MAX_VALUE;
        return makeBest(both, MOST_PAIR_TRIALS, base, limit, i -> expected(link, i), i -> place(a, b, i));
    }

    private boolean isPartnerPlaced(StopFacts stop) {
        for (int number : stop.linked) {
            LinkFacts link = problem.links[number];
            if (link.pair && state.timings.routeOf[link.other(stop.number).number] >= 0) {
                return true;
            }
        }
        return false;
    }

    private long leftOut(StopFacts stop) {
        return state.stopCosts.costs.value[stop.number];
    }

    /**
     * Makes the best of several ways, asking what each costs more exactly only while it could still be the best.
     *
     * @param base what the plan costs without what the ways' bounds count
     * @param limit what the plan must cost less than afterwards
     * @param expected nearly what a way costs
     */
    private boolean makeBest(
            Candidates ways, int mostTrials, long base, long limit, IntToLongFunction expected, IntConsumer make) {
        long hardBefore = state.hard();
        long best = limit;
        int chosen = -1;
        int trialsLeft = mostTrials;
        int way = ways.least();
        while (way >= 0 && trialsLeft > 0 && ways.bound[way] < best - base) {
            if (!ways.refined[way]) {
                ways.refine(way, random.nextDouble() < blink ? DryRun.IMPOSSIBLE : expected.applyAsLong(way));
            } else {
                trials++;
                trialsLeft--;
                state.beginTrial();
                make.accept(way);
                boolean better = state.settle() && state.hard() <= hardBefore && state.guided() < best;
                ways.close(way);
                if (better && ways.leastBound() >= state.guided() - base) {
                    return true;
                }
                if (better) {
                    best = state.guided();
                    chosen = way;
                }
                state.undoTrial();
            }
            way = ways.least();
        }
        if (chosen < 0) {
            return false;
        }
        make.accept(chosen);
        state.settle();
        return true;
    }

    /** What the plan would cost more, but for those who have to wait on other routes. */
    private long expected(StopFacts stop, int i, int lower) {
        long ofRoute = dryRun.insert(stop, first.route[i], first.position[i], lower);
        if (ofRoute >= DryRun.IMPOSSIBLE) {
            return ofRoute;
        }
        long ofCitizens = state.citizensExpect(stop, first.route[i], dryRun.start, dryRun.end);
        return ofCitizens >= DryRun.IMPOSSIBLE ? ofCitizens : ofRoute + ofCitizens + dryRun.largest();
    }

    /** What the two routes would cost more, the one who is there first waiting for the other. */
    private long expected(LinkFacts link, int i) {
        int ofFirst = both.route[i];
        int ofSecond = both.position[i];
        int lowerA = Math.max(first.begin[ofFirst], second.begin[ofSecond] - link.link.max());
        long a = dryRun.insert(link.first, first.route[ofFirst], first.position[ofFirst], lowerA);
        if (a >= DryRun.IMPOSSIBLE) {
            return a;
        }
        a += dryRun.largest();
        int lowerB = Math.max(second.begin[ofSecond], dryRun.start + link.link.min());
        long b = dryRun.insert(link.second, second.route[ofSecond], second.position[ofSecond], lowerB);
        return b >= DryRun.IMPOSSIBLE ? b : a + b + dryRun.largest();
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
                if (first.route[i] == second.route[j]
                        || problem.routes[first.route[i]].day != problem.routes[second.route[j]].day) {
                    continue;
                }
                int beginB = Math.max(second.begin[j], first.begin[i] + link.link.min());
                int beginA = Math.max(first.begin[i], beginB - link.link.max());
                int day = problem.routes[first.route[i]].day;
                if (link.first.strict && link.first.late(beginA, day) > 0
                        || link.second.strict && link.second.late(beginB, day) > 0) {
                    continue;
                }
                long later = overdue(link.first, beginA, first.begin[i], day)
                        + overdue(link.second, beginB, second.begin[j], day);
                both.add(first.bound[i] + second.bound[j] + lateWeight * later, i, j, 0, beginA);
            }
        }
    }

    private static long overdue(StopFacts stop, int begin, int before, int day) {
        return stop.late(begin, day) - stop.late(before, day);
    }

    /** The bound counts on nothing being won by a later or longer stop; respites and groups may win. */
    private boolean boundHolds(StopFacts stop) {
        if (stop.citizen < 0) {
            return false;
        }
        return problem.citizens[stop.citizen].respiteFrom.length == 0;
    }
}
