package dk.samvagt.planning.search;

import java.util.Random;

/** Chooses anew whether a group is held, when, and who takes part. */
final class GroupChoice {

    private final SearchProblem problem;
    private final SearchState state;
    private final Random random;

    GroupChoice(SearchProblem problem, SearchState state, Random random) {
        this.problem = problem;
        this.state = state;
        this.random = random;
    }

    /** Gathers every group that enough would like to join, with as many as there are seats for. */
    void gatherAll() {
        for (GroupFacts group : problem.groups) {
            if (!state.groups.isStaffed(group)) {
                gather(group);
            }
        }
    }

    void change() {
        GroupFacts group = problem.groups[random.nextInt(problem.groups.length)];
        if (isFixed(group)) {
            return;
        }
        if (!state.groups.isStaffed(group)) {
            gather(group);
        } else if (random.nextInt(3) == 0) {
            removeStaff(group);
        } else if (group.parts.length > 0) {
            turn(group, group.parts[random.nextInt(group.parts.length)]);
        }
    }

    private boolean isFixed(GroupFacts group) {
        for (int s : group.stops) {
            if (problem.stops[s].pinned) {
                return true;
            }
        }
        return false;
    }

    private void gather(GroupFacts group) {
        if (!group.canBeHeld() || isFixed(group)) {
            return;
        }
        int offset = random.nextInt(Math.max(1, group.parts.length));
        int size = state.groups.size(group);
        for (int i = 0; i < group.parts.length && size < group.group.maxCitizens(); i++) {
            int part = group.parts[(i + offset) % group.parts.length];
            if (state.groups.takesPart[part] == 0 && !problem.parts[part].fixed) {
                join(part);
                size++;
            }
        }
        if (size < group.group.minCitizens()) {
            for (int part : group.parts) {
                state.decide(part, false);
            }
        }
    }

    private void turn(GroupFacts group, int part) {
        if (state.groups.takesPart[part] != 0) {
            if (state.groups.size(group) > group.group.minCitizens()) {
                state.decide(part, false);
            }
        } else if (state.groups.size(group) < group.group.maxCitizens() && !problem.parts[part].fixed) {
            join(part);
        }
    }

    private void join(int part) {
        state.decide(part, true);
        for (int s : problem.parts[part].replaces) {
            if (state.timings.routeOf[s] >= 0) {
                state.remove(s);
            }
        }
    }

    private void removeStaff(GroupFacts group) {
        for (int s : group.stops) {
            if (state.timings.routeOf[s] >= 0) {
                state.remove(s);
            }
        }
    }
}
