package dk.samvagt.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Puts back what is off the plan, in one of several orders, each stop where it costs least. */
final class Recreate {

    private final SearchProblem problem;
    private final SearchState state;
    private final Timings timings;
    private final Insertion insertion;
    private final Random random;
    private final int[] choices;
    private final int[] remoteness;
    private final StopFacts[] found;

    Recreate(SearchProblem problem, SearchState state, Insertion insertion, Random random) {
        this.problem = problem;
        this.state = state;
        this.timings = state.timings;
        this.insertion = insertion;
        this.random = random;
        choices = new int[problem.stops.length];
        remoteness = new int[problem.stops.length];
        found = new StopFacts[problem.stops.length];
        for (StopFacts stop : problem.stops) {
            for (int r = 0; r < problem.routes.length; r++) {
                choices[stop.number] += problem.statics.hard[stop.number][r] == 0 ? 1 : 0;
            }
            RouteFacts any = problem.routes.length == 0 ? null : problem.routes[0];
            remoteness[stop.number] = any == null || stop.place < 0 ? 0 : any.travel[any.startPlace][stop.place];
        }
    }

    /** Puts back what it can, drops groups that found no staff and halves that found no partner. */
    void recreate() {
        insertAll(absent());
        boolean changed = dropUnstaffedGroups();
        changed |= dropLoneHalves();
        if (changed) {
            state.settleEarlier();
            insertAll(absent());
            if (dropLoneHalves()) {
                state.settleEarlier();
            }
        }
    }

    private StopFacts[] absent() {
        int count = 0;
        for (StopFacts stop : problem.stops) {
            if (timings.routeOf[stop.number] < 0 && !stop.pinned && isWanted(stop)) {
                found[count++] = stop;
            }
        }
        StopFacts[] absent = Arrays.copyOf(found, count);
        sort(absent);
        return absent;
    }

    private boolean isWanted(StopFacts stop) {
        return stop.group < 0
                ? state.groups.replaced[stop.number] == 0
                : state.groups.size(problem.groups[stop.group]) > 0;
    }

    private void insertAll(StopFacts[] absent) {
        for (StopFacts stop : absent) {
            if (timings.routeOf[stop.number] >= 0) {
                continue;
            }
            LinkFacts pair = absentPair(stop);
            if (pair != null) {
                insertion.insertPair(pair);
            } else {
                insertion.insert(stop);
            }
        }
    }

    private @Nullable LinkFacts absentPair(StopFacts stop) {
        for (int number : stop.linked) {
            LinkFacts link = problem.links[number];
            StopFacts other = link.other(stop.number);
            if (link.pair && timings.routeOf[other.number] < 0 && !other.pinned) {
                return link;
            }
        }
        return null;
    }

    private boolean dropUnstaffedGroups() {
        boolean dropped = false;
        for (GroupFacts group : problem.groups) {
            if (!state.groups.isStaffed(group) && state.groups.size(group) > 0) {
                for (int part : group.parts) {
                    state.decide(part, false);
                }
                dropped = true;
            }
        }
        return dropped;
    }

    private boolean dropLoneHalves() {
        boolean dropped = false;
        for (LinkFacts link : problem.links) {
            if (!link.pair) {
                continue;
            }
            boolean first = timings.routeOf[link.first.number] >= 0;
            boolean second = timings.routeOf[link.second.number] >= 0;
            StopFacts lone = first ? link.first : link.second;
            if (first != second && !lone.pinned) {
                state.remove(lone.number);
                dropped = true;
            }
        }
        return dropped;
    }

    private void sort(StopFacts[] absent) {
        shuffle(absent);
        int pick = random.nextInt(11);
        Comparator<StopFacts> order;
        if (pick < 3) {
            order = Comparator.comparingInt(stop -> 0);
        } else if (pick < 6) {
            order = Comparator.comparingInt(stop -> choices[stop.number] - (stop.paired ? 100 : 0));
        } else if (pick < 8) {
            order = Comparator.comparingInt(stop -> stop.latest);
        } else if (pick < 9) {
            order = Comparator.comparingInt(stop -> -stop.latest);
        } else if (pick < 10) {
            order = Comparator.comparingInt(stop -> -remoteness[stop.number]);
        } else {
            order = Comparator.comparingInt(stop -> -stop.seconds);
        }
        Arrays.sort(
                absent,
                Comparator.<StopFacts>comparingInt(stop -> stop.group >= 0 ? 0 : Math.max(1, stop.priority))
                        .thenComparing(order));
    }

    private void shuffle(StopFacts[] stops) {
        for (int i = stops.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            StopFacts other = stops[i];
            stops[i] = stops[j];
            stops[j] = other;
        }
    }
}
