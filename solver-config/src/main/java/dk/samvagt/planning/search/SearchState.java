package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.LARGEST_LATENESS;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;

/**
 * A plan under way. Changes are made, then {@link #settle} brings times and costs up to date by what they touched;
 * until {@link #keep} everything can be taken back.
 */
final class SearchState {

    final SearchProblem problem;
    final UndoLog log = new UndoLog();
    final Timings timings;
    final GroupState groups;
    final RouteCosts routeCosts;
    final CitizenCosts citizenCosts;
    final LinkCosts linkCosts;
    final StopCosts stopCosts;

    private final Costs.Totals totals = new Costs.Totals();
    private final Costs lateness = new Costs(1, log, totals);
    private final Costs turnedPins = new Costs(1, log, totals);
    private long trialHard;
    private long trialValue;
    private long keptHard;
    private long keptValue;

    private final Touched routes;
    private final Touched citizens;
    private final Touched links;
    private final Touched touchedGroups;
    private final Touched stops;

    SearchState(SearchProblem problem) {
        this.problem = problem;
        routeCosts = new RouteCosts(problem, log, totals);
        timings = new Timings(problem, log, routeCosts);
        groups = new GroupState(problem, timings, log, totals);
        citizenCosts = new CitizenCosts(problem, timings, groups, log, totals);
        linkCosts = new LinkCosts(problem, timings, log, totals);
        stopCosts = new StopCosts(problem, timings, groups, log, totals);
        routes = new Touched(problem.routes.length);
        citizens = new Touched(problem.citizens.length);
        links = new Touched(problem.links.length);
        touchedGroups = new Touched(problem.groups.length);
        stops = new Touched(problem.stops.length);
    }

    void insert(int stop, int route, int position, int askedStart) {
        log.set(timings.askedStart, stop, askedStart);
        timings.insert(stop, route, position);
        touch(stop, route);
    }

    void remove(int stop) {
        int route = timings.routeOf[stop];
        timings.remove(stop);
        log.set(timings.askedStart, stop, 0);
        touch(stop, route);
    }

    private void touch(int stop, int route) {
        StopFacts facts = problem.stops[stop];
        routes.add(route);
        for (int seat : facts.seats) {
            stops.add(seat);
        }
        touchTime(facts);
        if (facts.citizen >= 0) {
            citizens.add(facts.citizen);
        }
    }

    private void touchTime(StopFacts facts) {
        for (int link : facts.linked) {
            links.add(link);
        }
        if (facts.citizen >= 0) {
            if (problem.citizens[facts.citizen].timeMatters) {
                citizens.add(facts.citizen);
            }
        } else {
            touchedGroups.add(facts.group);
            for (int part : problem.groups[facts.group].parts) {
                citizens.add(problem.parts[part].citizen);
            }
        }
    }

    void decide(int part, boolean joins) {
        groups.decide(part, joins);
        PartFacts facts = problem.parts[part];
        citizens.add(facts.citizen);
        touchedGroups.add(facts.group);
        for (int stop : facts.replaces) {
            stops.add(stop);
        }
    }

    /** Brings times and costs up to date after insertions; false where that has no end: then only {@link #undo}. */
    boolean settle() {
        return settle(Timings.TRIAL_RAISES);
    }

    boolean settle(int mostRaises) {
        boolean settled = timings.settle(mostRaises);
        touchMoved();
        if (settled) {
            computeTouched();
        } else {
            clearTouched();
        }
        return settled;
    }

    /** The same after removals, when times may fall. */
    boolean settleEarlier() {
        if (!timings.settleEarlier()) {
            return settleAll();
        }
        touchMoved();
        computeTouched();
        return true;
    }

    /** The same for everything, whatever was touched. */
    boolean settleAll() {
        boolean settled = timings.settleAll();
        touchMoved();
        for (int r = 0; r < problem.routes.length; r++) {
            routes.add(r);
        }
        computeTouched();
        return settled;
    }

    /** Computes every cost anew, as at the beginning. */
    boolean computeAll() {
        for (int i = 0; i < problem.citizens.length; i++) {
            citizens.add(i);
        }
        for (int i = 0; i < problem.links.length; i++) {
            links.add(i);
        }
        for (int i = 0; i < problem.groups.length; i++) {
            touchedGroups.add(i);
        }
        for (int i = 0; i < problem.stops.length; i++) {
            stops.add(i);
        }
        turnedPins.set(0, problem.weights.of(PIN_KEPT) * PinOrder.turned(problem, timings), 0);
        return settleAll();
    }

    private void touchMoved() {
        for (int i = 0; i < timings.movedCount; i++) {
            int stop = timings.moved[i];
            if (timings.routeOf[stop] >= 0) {
                routes.add(timings.routeOf[stop]);
            }
            touchTime(problem.stops[stop]);
        }
        timings.clearMoved();
    }

    private void computeTouched() {
        for (int i = 0; i < routes.count; i++) {
            routeCosts.compute(routes.numbers[i], timings);
        }
        for (int i = 0; i < touchedGroups.count; i++) {
            groups.compute(problem.groups[touchedGroups.numbers[i]]);
        }
        for (int i = 0; i < citizens.count; i++) {
            citizenCosts.compute(problem.citizens[citizens.numbers[i]]);
        }
        for (int i = 0; i < links.count; i++) {
            linkCosts.compute(problem.links[links.numbers[i]]);
        }
        for (int i = 0; i < stops.count; i++) {
            stopCosts.compute(problem.stops[stops.numbers[i]]);
        }
        clearTouched();
        addLargestLateness();
    }

    private void clearTouched() {
        routes.clear();
        citizens.clear();
        links.clear();
        touchedGroups.clear();
        stops.clear();
    }

    private void addLargestLateness() {
        if (problem.largestLateness) {
            lateness.set(0, 0, problem.weights.of(LARGEST_LATENESS) * routeCosts.largestLateness());
        }
    }

    /** What it would cost more that somebody is so late, in seconds. */
    long ofLargestLateness(int seconds) {
        return Math.max(0, problem.weights.of(LARGEST_LATENESS) * seconds - lateness.value[0]);
    }

    /**
     * What it would cost the citizens concerned that a stop is made at that time, everybody else's being as they are.
     *
     * @return weighted points, or {@link DryRun#IMPOSSIBLE} where somebody would have two things at once
     */
    long citizensExpect(StopFacts stop, int route, int start, int end) {
        citizenCosts.imagine(stop.number, route, start, end);
        long more = 0;
        if (stop.citizen >= 0) {
            more = citizenCosts.more(problem.citizens[stop.citizen]);
        } else {
            for (int part : problem.groups[stop.group].parts) {
                if (groups.takesPart[part] != 0 && more < DryRun.IMPOSSIBLE) {
                    more += citizenCosts.more(problem.citizens[problem.parts[part].citizen]);
                }
            }
        }
        citizenCosts.stopImagining();
        return Math.min(more, DryRun.IMPOSSIBLE);
    }

    /** Weighted hard points. */
    long hard() {
        return totals.hard;
    }

    /** Weighted medium points times {@link Weights#MEDIUM}, plus weighted soft points. */
    long value() {
        return totals.value;
    }

    /** From here on {@link #undoTrial} takes back; one trial at a time. */
    void beginTrial() {
        log.beginTrial();
        trialHard = totals.hard;
        trialValue = totals.value;
    }

    void undoTrial() {
        log.undoTrial();
        totals.hard = trialHard;
        totals.value = trialValue;
    }

    void keep() {
        log.forget();
        keptHard = totals.hard;
        keptValue = totals.value;
    }

    void undo() {
        log.undo();
        totals.hard = keptHard;
        totals.value = keptValue;
    }
}
