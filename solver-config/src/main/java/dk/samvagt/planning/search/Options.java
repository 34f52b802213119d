package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries an errand everywhere and tells the best places, one for each member or pair of members. */
final class Options {

    private static final int PAIRS_TRIED = 60;

    private record Trial(long hard, long value, int[] routes, Snapshot snapshot) {}

    private final SearchProblem problem;
    private final SearchState state;
    private final Map<String, Trial> bestByRoutes = new HashMap<>();
    private final long hardBefore;

    private Options(DayPlan plan, String errand) {
        problem = new SearchProblem(plan);
        state = Layout.read(problem);
        long hardWithIt = state.hard();
        for (StopFacts stop : seats(errand)) {
            if (state.timings.routeOf[stop.number] >= 0 && stop.done == null) {
                state.remove(stop.number);
            }
        }
        state.settleAll();
        hardBefore = Math.min(hardWithIt, state.hard());
        state.keep();
    }

    static List<Option> of(DayPlan plan, String errand, int limit) {
        Options options = new Options(plan, errand);
        List<StopFacts> free = options.seats(errand).stream()
                .filter(stop -> options.state.timings.routeOf[stop.number] < 0)
                .toList();
        if (free.size() == 2) {
            options.tryPairs(free.get(0), free.get(1));
        } else if (free.size() == 1) {
            options.tryEverywhere(free.get(0));
        }
        return options.bestByRoutes.values().stream()
                .sorted(Comparator.comparingLong(Trial::hard).thenComparingLong(Trial::value))
                .limit(limit)
                .map(trial -> options.option(trial, free))
                .toList();
    }

    private List<StopFacts> seats(String errand) {
        List<StopFacts> seats = new ArrayList<>();
        for (StopFacts stop : problem.stops) {
            if (stop.stop.errand().id().equals(errand)) {
                seats.add(stop);
            }
        }
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("There is no visit or group " + errand + " in this plan.");
        }
        return seats;
    }

    private void tryEverywhere(StopFacts stop) {
        for (int r = 0; r < problem.routes.length; r++) {
            for (int p = Bounds.firstOpen(problem, state.timings, r); p <= state.timings.length[r]; p++) {
                for (int start : stop.startsToTry) {
                    state.beginTrial();
                    state.insert(stop.number, r, p, start);
                    remember(state.settle(), r);
                    state.undoTrial();
                }
            }
        }
    }

    private void tryPairs(StopFacts a, StopFacts b) {
        Candidates first = places(a);
        Candidates second = places(b);
        Candidates both = new Candidates();
        for (int i = 0; i < first.count; i++) {
            for (int j = 0; j < second.count; j++) {
                if (first.route[i] != second.route[j]) {
                    long apart = Math.abs((long) first.begin[i] - second.begin[j]);
                    both.add(first.bound[i] + second.bound[j] + 10 * apart, i, j, 0, 0);
                }
            }
        }
        for (int k = 0; k < Math.min(PAIRS_TRIED, both.count); k++) {
            both.bringLeastTo(k);
            int i = both.route[k];
            int j = both.position[k];
            state.beginTrial();
            state.insert(a.number, first.route[i], first.position[i], first.askedStart[i]);
            state.insert(b.number, second.route[j], second.position[j], second.askedStart[j]);
            remember(state.settle(), first.route[i], second.route[j]);
            state.undoTrial();
        }
    }

    private Candidates places(StopFacts stop) {
        Bounds bounds = new Bounds(problem, state);
        bounds.lookUpHistory();
        Candidates places = new Candidates();
        bounds.collect(stop, places);
        return places;
    }

    private void remember(boolean settled, int... routes) {
        if (!settled) {
            return;
        }
        String key = Arrays.toString(routes);
        Trial known = bestByRoutes.get(key);
        long hard = state.hard();
        if (known == null || hard < known.hard() || hard == known.hard() && state.value() < known.value()) {
            bestByRoutes.put(key, new Trial(hard, state.value(), routes, Snapshot.of(state)));
        }
    }

    private Option option(Trial trial, List<StopFacts> stops) {
        List<Option.Seat> seats = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            StopFacts stop = stops.get(i);
            int route = trial.routes()[i];
            int[] line = trial.snapshot().order[route];
            int index = 0;
            while (line[index] != stop.number) {
                index++;
            }
            seats.add(new Option.Seat(
                    stop.stop.id(),
                    problem.routes[route].route.id(),
                    index,
                    Layout.plannedStart(stop, trial.snapshot(), true)));
        }
        return new Option(seats, trial.hard() > hardBefore, PlanCopy.of(problem, trial.snapshot()));
    }
}
