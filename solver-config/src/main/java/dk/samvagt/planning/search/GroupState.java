package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_SIZE;
import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_WISH;

/** Who takes part in what, and what a group costs. */
final class GroupState {

    private final SearchProblem problem;
    private final Timings timings;
    private final UndoLog log;
    final int[] takesPart;
    /** By stop: how many participations stand in for its visit. */
    final int[] replaced;

    final Costs costs;

    GroupState(SearchProblem problem, Timings timings, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        this.timings = timings;
        this.log = log;
        takesPart = new int[problem.parts.length];
        replaced = new int[problem.stops.length];
        costs = new Costs(problem.groups.length, log, totals);
    }

    /** The stop whose time is the group's for this citizen, or -1 where there is none or the citizen stays away. */
    int firstStaffStop(int part) {
        if (takesPart[part] == 0) {
            return -1;
        }
        for (int s : problem.groups[problem.parts[part].group].stops) {
            if (timings.routeOf[s] >= 0) {
                return s;
            }
        }
        return -1;
    }

    void decide(int part, boolean joins) {
        int before = takesPart[part];
        int now = joins ? 1 : 0;
        if (before == now) {
            return;
        }
        log.set(takesPart, part, now);
        for (int s : problem.parts[part].replaces) {
            log.set(replaced, s, replaced[s] + now - before);
        }
    }

    boolean isStaffed(GroupFacts group) {
        for (int s : group.stops) {
            if (timings.routeOf[s] >= 0) {
                return true;
            }
        }
        return false;
    }

    int size(GroupFacts group) {
        int size = 0;
        for (int p : group.parts) {
            size += takesPart[p];
        }
        return size;
    }

    void compute(GroupFacts group) {
        int size = size(group);
        int off = isStaffed(group)
                ? Math.max(0, group.group.minCitizens() - size) + Math.max(0, size - group.group.maxCitizens())
                : size;
        costs.set(
                group.number,
                problem.weights.of(GROUP_SIZE) * off,
                problem.weights.of(GROUP_WISH) * (group.parts.length - size));
    }
}
